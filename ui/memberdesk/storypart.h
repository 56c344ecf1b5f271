// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/kioskservice.h"
#include "ui/members/memberpart.h"

class QLabel;
class QVBoxLayout;

namespace cabas::ui {

class Band;
class Card;
class Chip;
class CounterChart;
class FactList;
class OfferList;
class RowsModel;

/// How a member stands and why: the verdict, the dated chain of facts with what each did to the
/// counter, and beside it what to do now.
class StoryPart : public MemberPart {
    Q_OBJECT

public:
    explicit StoryPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildVerdict();
    void buildFacts();
    void buildDeeds();
    void buildCounter();
    void show(const MemberStory &story);
    void fillDeeds(const MemberStory &story);
    void take(ShiftId shift);

    Band *m_verdict = nullptr;
    QLabel *m_counter = nullptr;
    RowsModel *m_rows = nullptr;
    QLabel *m_foot = nullptr;
    Card *m_deedCard = nullptr;
    QVBoxLayout *m_deeds = nullptr;
    OfferList *m_offers = nullptr;
    CounterChart *m_chart = nullptr;
    Chip *m_rule = nullptr;
    FactList *m_facts = nullptr;
};

} // namespace cabas::ui
