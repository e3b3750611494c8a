// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/step_detail.h"

#include "ui/outbox/plan_table.h"
#include "ui/outbox/plans_model.h"
#include "ui/outbox/unclear_part.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/icon.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/plain_text.h"
#include "ui/parts/tone_frame.h"
#include "ui/parts/wrappable.h"
#include "ui/words/outbox_words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

namespace {

void say(QLabel *label, const QString &text)
{
    label->setText(parts::wrappable(text));
    label->setVisible(!text.isEmpty());
}

} // namespace

StepDetail::StepDetail(QWidget *parent)
    : QWidget(parent)
    , m_heading(parts::namedText(u"stepHeadingText"_s))
    , m_frame(new parts::ToneFrame(parts::Tone::neutral))
    , m_icon(new parts::IconLabel)
    , m_sentence(parts::namedText(u"stepSentenceText"_s))
    , m_means(parts::namedText(u"stepMeansText"_s))
    , m_waits(parts::namedText(u"stepWaitsText"_s))
    , m_last(parts::namedText(u"stepLastText"_s))
    , m_receipt(new QGridLayout)
    , m_receiptBox(new parts::Disclosure(tr("Receipt")))
    , m_copyToken(new QPushButton(parts::icon(u"copy"_s), tr("Copy token")))
    , m_details(new parts::Disclosure(tr("Technical details")))
    , m_detailsText(new QPlainTextEdit)
{
    m_heading->setFont(parts::subheadingFont());
    QFont waitsFont = m_waits->font();
    waitsFont.setWeight(QFont::DemiBold);
    m_waits->setFont(waitsFont);
    m_waits->hide();
    m_frame->setLayout(makeFrameRow());

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
    column->addWidget(m_frame);
    m_receiptBox->setContent(makeReceiptBox());
    column->addWidget(m_receiptBox);
    column->addWidget(m_details);
}

void StepDetail::offer(UnclearModel &model)
{
    m_unclear = new UnclearPart(model);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_frame) + 1, m_unclear);
    connect(m_unclear, &UnclearPart::openRecord, this, &StepDetail::openRecord);
}

void StepDetail::showStep(
    const app::domain::Step &step, const QString &heading, const NameOf &nameOf, const EvidenceOf &evidenceOf)
{
    const words::Mood mood = words::stateMood(step);
    const bool isRefused = step.problem && step.problem->kind == app::domain::ProblemKind::notPermitted;
    const words::Explanation explanation = words::explainStep(step, readAuthorName(step, nameOf),
        isRefused && evidenceOf ? evidenceOf(step) : app::impersonation::PermissionEvidence());
    m_frame->setTone(toneOf(mood));
    m_icon->setIconName(moodIconName(mood));
    say(m_heading, heading);
    say(m_sentence, explanation.what);
    say(m_means, explanation.means);
    say(m_last, step.problem ? words::lastServerSentence(*step.problem) : QString());
    showReceipt(receipt(step, nameOf));
    // Only among several parts is there something to fold away.
    m_receiptBox->findChild<QToolButton *>(u"disclosureToggle"_s)->setVisible(!heading.isEmpty());
    if (m_shown != step.id)
        m_receiptBox->setExpanded(heading.isEmpty());
    m_shown = step.id;
    m_token = step.token;
    m_copyToken->setVisible(!m_token.isEmpty());
    m_detailsText->setPlainText(explanation.detail);
    m_details->setVisible(!explanation.detail.isEmpty());
}

void StepDetail::showStep(
    const app::domain::Plan &plan, const app::domain::Step &step, const PlansModel &model)
{
    const QString heading = plan.steps.size() == 1
        ? QString()
        : tr("Part %1 of %2: %3 · %4", "number, how many, kind of record, state")
              .arg(QString::number(step.number), QString::number(plan.steps.size()),
                  words::entityWord(step.draft.entity), words::stateWord(step.state));
    showStep(step, heading, model.nameOf(), model.evidenceOf());
    const Outlook outlook = model.outlookOf(step);
    say(m_waits, waitsForSentence(plan, step, outlook));
    // It was looked for: the records below are what matters now.
    if (waitsFor(plan, step, outlook) == WaitsFor::choice)
        say(m_means, {});
    if (m_unclear != nullptr)
        m_unclear->showStep(plan, step);
}

std::vector<QWidget *> StepDetail::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const QWidget *part : {static_cast<QWidget *>(m_unclear), static_cast<QWidget *>(m_receiptBox),
             static_cast<QWidget *>(m_details)}) {
        if (part == nullptr)
            continue;
        for (QWidget *each : part->findChildren<QWidget *>()) {
            if ((each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr)
                stops.push_back(each);
        }
    }
    return stops;
}

QLayout *StepDetail::makeFrameRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap(Gap::medium), gap(Gap::medium), gap(Gap::medium), gap(Gap::medium));
    row->setSpacing(gap(Gap::medium));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(gap(Gap::small));
    for (QLabel *label : {m_heading, m_sentence, m_waits, m_last, m_means})
        text->addWidget(label);
    row->addLayout(text, 1);
    return row;
}

QWidget *StepDetail::makeReceiptBox()
{
    m_receipt->setHorizontalSpacing(gap(Gap::large));
    m_receipt->setVerticalSpacing(gap(Gap::small));
    m_receipt->setColumnStretch(1, 1);
    m_copyToken->setObjectName(u"copyTokenButton"_s);
    m_copyToken->setAccessibleDescription(
        tr("Copies the external ID by which the record can be found in Autotask."));
    m_copyToken->setAutoDefault(false);
    connect(
        m_copyToken, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_token); });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addLayout(m_receipt);
    column->addWidget(m_copyToken, 0, Qt::AlignLeading);
    return box;
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
