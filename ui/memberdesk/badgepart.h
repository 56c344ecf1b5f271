// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/badge.h"
#include "core/members/memberphoto.h"
#include "ui/memberdesk/badgepaper.h"
#include "ui/members/memberpart.h"
#include "ui/shell/errands.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Avatar;
class CameraView;
class Field;
class HouseholdBadges;
class KeyButton;
class RowsModel;

/// The badges that a member was given, the card to print, and the photo that the till and the
/// kiosk show beside them.
class BadgePart : public MemberPart {
    Q_OBJECT

public:
    explicit BadgePart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildBadges();
    void buildPreview();
    void buildPrint();
    void buildReplace();
    void buildPhoto();
    void showBadges(const std::vector<Badge> &badges);
    void showPhoto(const std::optional<MemberPhoto> &photo);
    void renewPreview();
    void print(BadgePaper::Layout layout);
    void write(const std::vector<BadgeCard> &cards, BadgePaper::Layout layout);
    void end(bool withNext);
    void chooseFile();
    void useCamera();
    void keep(const Result<MemberPhoto> &photo);
    void removePhoto();
    BadgeCard card() const;

    RowsModel *m_rows = nullptr;
    HouseholdBadges *m_household = nullptr;
    QLabel *m_preview = nullptr;
    QLineEdit *m_others = nullptr;
    Field *m_othersField = nullptr;
    QComboBox *m_reason = nullptr;
    QLabel *m_refused = nullptr;
    KeyButton *m_end = nullptr;
    Avatar *m_face = nullptr;
    KeyButton *m_camera = nullptr;
    KeyButton *m_remove = nullptr;
    CameraView *m_view = nullptr;
    QImage m_frame;
    QImage m_photo;
    QString m_code; ///< of the good badge; empty: none
    Errands m_errands;
};

} // namespace cabas::ui
