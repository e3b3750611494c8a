// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/unclear_facts.h"

#include <QWidget>
#include <vector>

class QGridLayout;

namespace ui::outbox {

/// Several records side by side, what differs among them marked; each can be looked at in Autotask and
/// chosen.
class CandidateBoard : public QWidget
{
    Q_OBJECT

public:
    CandidateBoard();

    /// Shows these; what is shown already stays as it is.
    void showCards(const std::vector<CandidateCard> &cards);

Q_SIGNALS:
    void chosen(const app::domain::RecordRef &record);
    void openRecord(const app::domain::RecordRef &record);

private:
    QWidget *makeCard(const CandidateCard &card);
    QLayout *makeButtons(const CandidateCard &card);

    QGridLayout *m_grid;
    std::vector<CandidateCard> m_cards;
};

} // namespace ui::outbox
