// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/committeeservice.h"
#include "core/shifts/kioskservice.h"
#include "ui/members/memberpart.h"

class QComboBox;
class QLabel;

namespace cabas::ui {

class Bands;
class DataTable;
class KeyButton;
class OfferList;
class RowsModel;

/// A member's shifts: those to come, with swapping and cancelling, those that were, where there is
/// a place for them, the slot that they hold, who shares it and what they do in committees.
class ShiftsPart : public MemberPart {
    Q_OBJECT

public:
    explicit ShiftsPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildComing();
    void buildPast();
    void buildOffers();
    void buildSlot();
    void showComing(const std::vector<KioskShift> &coming);
    void showPast(const MemberStory &story);
    void readOffers();
    void readSlots();
    void selected();
    void swap();
    void cancel();
    void take(ShiftId shift);
    void join();
    void readShared();
    void changePair();
    void makePair();
    void committeeDeed();
    void creditWork(const Committee &committee);
    void foundCommittee();
    void answer(const Result<> &done, const QString &words);
    std::optional<ShiftId> current() const;

    Bands *m_bands = nullptr;
    RowsModel *m_comingRows = nullptr;
    RowsModel *m_pastRows = nullptr;
    DataTable *m_coming = nullptr;
    KeyButton *m_swap = nullptr;
    KeyButton *m_cancel = nullptr;
    QLabel *m_offerTitle = nullptr;
    OfferList *m_offers = nullptr;
    QLabel *m_slotWords = nullptr;
    QComboBox *m_slot = nullptr;
    QLabel *m_sharedWords = nullptr;
    KeyButton *m_pair = nullptr;
    KeyButton *m_committees = nullptr;
    std::optional<ShiftPair> m_shares;
    std::vector<CommitteeSheet> m_sheets;
    std::vector<KioskShift> m_shifts;
    std::optional<ShiftId> m_given;
};

} // namespace cabas::ui
