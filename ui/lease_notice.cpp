// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lease_notice.h"

#include "ui/words/lease_words.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::outbox::Outbox;

LeaseNotice::LeaseNotice(const Outbox &outbox, QWidget *parent)
    : MessageStrip(parent)
{
    setObjectName(u"leaseNotice"_s);
    const auto follow = [this, &outbox] {
        if (outbox.isHolder())
            clearMessage();
        else
            showMessage(parts::Tone::info, words::sendsElsewhere());
    };
    connect(&outbox, &Outbox::holderChanged, this, follow);
    connect(&outbox, &Outbox::refusedHere, this, [this] {
        showMessage(parts::Tone::warning, words::sendsElsewhere() + u'\n' + words::onlyTheSender());
    });
    follow();
}

} // namespace ui
