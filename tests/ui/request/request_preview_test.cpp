// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "ui/parts/message_strip.h"
#include "ui/request/request_preview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::request::RequestPreview;
using ui::request::ShownRequest;

namespace {

class RequestPreviewTest : public testing::Test
{
protected:
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return preview.findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString text() const
    {
        return preview.findChild<QPlainTextEdit *>(u"requestText"_s)->toPlainText();
    }

    Result<ShownRequest> request =
        ShownRequest{u"POST https://ws\n\n{}"_s, u"{\"method\": \"POST\"}"_s, u"curl -X POST"_s};
    int asked = 0;
    RequestPreview preview{[this] {
        ++asked;
        return request;
    }};
};

TEST_F(RequestPreviewTest, namesEveryControl)
{
    EXPECT_THAT(tests::controlsWithoutName(&preview), testing::IsEmpty());
}

TEST_F(RequestPreviewTest, asksForTheRequestOnlyWhileItIsInSight)
{
    preview.renew();
    EXPECT_EQ(asked, 0);

    preview.show();
    EXPECT_EQ(text(), u"POST https://ws\n\n{}"_s);

    request = ShownRequest{u"PATCH"_s, {}, {}};
    preview.renew();
    EXPECT_EQ(text(), u"PATCH"_s);
    EXPECT_EQ(asked, 2);
}

TEST_F(RequestPreviewTest, showsWhatIsThereAsPlainText)
{
    request = ShownRequest{u"<b>POST</b>"_s, {}, {}};

    preview.show();

    EXPECT_EQ(text(), u"<b>POST</b>"_s);
}

TEST_F(RequestPreviewTest, copiesBothForms)
{
    preview.show();

    QTest::mouseClick(button(u"copyJsonButton"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"{\"method\": \"POST\"}"_s);

    QTest::mouseClick(button(u"copyCurlButton"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"curl -X POST"_s);
}

TEST_F(RequestPreviewTest, saysWhyThereIsNoRequestAndOffersNothingToCopy)
{
    Problem problem;
    problem.kind = ProblemKind::notConfigured;
    request = problem;

    preview.show();

    EXPECT_TRUE(preview.findChild<ui::parts::MessageStrip *>()->isVisible());
    EXPECT_TRUE(text().isEmpty());
    EXPECT_FALSE(button(u"copyJsonButton"_s)->isEnabled());
    EXPECT_FALSE(button(u"copyCurlButton"_s)->isEnabled());
}

TEST_F(RequestPreviewTest, canBeReadButNotChanged)
{
    preview.show();
    auto *edit = preview.findChild<QPlainTextEdit *>(u"requestText"_s);

    QTest::keyClicks(edit, u"x"_s);

    EXPECT_EQ(text(), u"POST https://ws\n\n{}"_s);
    EXPECT_TRUE(edit->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

} // namespace
