// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/step_detail.h"

#include "ui/outbox/plan_table.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/icon.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/plain_text.h"
#include "ui/parts/tone_frame.h"
#include "ui/parts/wrappable.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

StepDetail::StepDetail(QWidget *parent)
    : QWidget(parent)
    , m_heading(parts::namedText(u"stepHeadingText"_s))
    , m_frame(new parts::ToneFrame(parts::Tone::neutral))
    , m_icon(new parts::IconLabel)
    , m_sentence(parts::namedText(u"stepSentenceText"_s))
    , m_means(parts::namedText(u"stepMeansText"_s))
    , m_receipt(new QGridLayout)
    , m_copyToken(new QPushButton(parts::icon(u"copy"_s), tr("Copy token")))
    , m_details(new parts::Disclosure(tr("Technical details")))
    , m_detailsText(new QPlainTextEdit)
{
    m_heading->setFont(parts::subheadingFont());

    auto *frameRow = new QHBoxLayout(m_frame);
    frameRow->setContentsMargins(gap(Gap::medium), gap(Gap::medium), gap(Gap::medium), gap(Gap::medium));
    frameRow->setSpacing(gap(Gap::medium));
    frameRow->addWidget(m_icon, 0, Qt::AlignTop);
    auto *frameText = new QVBoxLayout;
    frameText->setSpacing(gap(Gap::small));
    frameText->addWidget(m_sentence);
    frameText->addWidget(m_means);
    frameRow->addLayout(frameText, 1);

    m_receipt->setHorizontalSpacing(gap(Gap::large));
    m_receipt->setVerticalSpacing(gap(Gap::small));
    m_receipt->setColumnStretch(1, 1);

    m_copyToken->setObjectName(u"copyTokenButton"_s);
    m_copyToken->setAccessibleDescription(
        tr("Copies the external ID by which the record can be found in Autotask."));
    m_copyToken->setAutoDefault(false);
    connect(
        m_copyToken, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_token); });

    m_detailsText->setObjectName(u"stepDetailsText"_s);
    m_detailsText->setAccessibleName(tr("Technical details"));
    m_detailsText->setReadOnly(true);
    m_detailsText->setTabChangesFocus(true);
    m_detailsText->setFont(parts::monospaceFont());
    m_detailsText->setFixedHeight(QFontMetrics(m_detailsText->font()).lineSpacing() * 7);
    m_details->setContent(m_detailsText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(m_heading);
    column->addWidget(m_frame);
    column->addLayout(m_receipt);
    column->addWidget(m_copyToken, 0, Qt::AlignLeading);
    column->addWidget(m_details);
}

void StepDetail::showStep(
    const app::domain::Step &step, const QString &heading, const NameOf &nameOf, const EvidenceOf &evidenceOf)
{
    const words::Mood mood = words::stateMood(step);
    const bool isRefused = step.problem && step.problem->kind == app::domain::ProblemKind::notPermitted;
    const words::Explanation explanation = words::explainStep(step, readAuthorName(step, nameOf),
        isRefused && evidenceOf ? evidenceOf(step) : app::impersonation::PermissionEvidence());
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_frame->setTone(toneOf(mood));
    m_icon->setIconName(moodIconName(mood));
    m_sentence->setText(parts::wrappable(explanation.what));
    m_means->setText(parts::wrappable(explanation.means));
    m_means->setVisible(!explanation.means.isEmpty());
    showReceipt(receipt(step, nameOf));
    m_token = step.token;
    m_copyToken->setVisible(!m_token.isEmpty());
    m_detailsText->setPlainText(explanation.detail);
    m_details->setVisible(!explanation.detail.isEmpty());
}

void StepDetail::showReceipt(const std::vector<ReceiptLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (const QLayoutItem *item = m_receipt->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const ReceiptLine &line : lines) {
        auto *name = parts::plainText();
        name->setText(line.label);
        name->setWordWrap(false);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *value = parts::namedText(u"receiptValue%1Text"_s.arg(row));
        value->setText(line.isExact ? line.value : parts::wrappable(line.value));
        value->setAccessibleName(
            tr("%1: %2", "name and value of a line of the receipt").arg(line.label, line.value));
        if (line.isExact)
            value->setFont(parts::monospaceFont());
        m_receipt->addWidget(name, row, 0, Qt::AlignTop);
        m_receipt->addWidget(value, row, 1);
        ++row;
    }
}

} // namespace ui::outbox
