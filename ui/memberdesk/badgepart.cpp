// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/badgepart.h"

#include "core/base/text.h"
#include "core/members/badgerules.h"
#include "ui/memberdesk/householdbadges.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPixmap>

namespace cabas::ui {

namespace {

constexpr int faceSize = 96;
constexpr int previewWidth = 480;
constexpr int previewResolution = 600;

} // namespace

BadgePart::BadgePart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    buildBadges();
    buildPreview();
    buildPrint();
    buildReplace();
    buildPhoto();
    right()->addStretch();
}

void BadgePart::buildBadges()
{
    m_rows = new RowsModel({{tr("Badge")}, {tr("Given on")}, {tr("State")}, {tr("Why")}}, this);
    auto *table = new DataTable(tr("Badges of the member, newest first"));
    table->setObjectName(u"badges"_qs);
    table->setModel(m_rows);
    table->setColumnWidths({184, 120, 0, 160});
    left()->addWidget(new TableCard(table), 1);
    m_household = new HouseholdBadges(desk());
    left()->addWidget(m_household);
}

void BadgePart::buildPreview()
{
    auto *card = new Card;
    card->setTitle(tr("The card"), tr("85.6 × 54 mm, as a bank card"));
    m_preview = new QLabel;
    m_preview->setObjectName(u"badge-preview"_qs);
    m_preview->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_preview, 0, Qt::AlignCenter);
    left()->addWidget(card);
}

void BadgePart::buildPrint()
{
    auto *card = new Card;
    card->setTitle(tr("Print"));
    auto *one = new KeyButton(tr("Card (PDF)"), KeyButton::Role::Primary);
    one->setObjectName(u"badge-card"_qs);
    one->setIconName(u"printer"_qs);
    card->body()->addWidget(one, 0, Qt::AlignLeft);
    m_others = new QLineEdit;
    m_others->setObjectName(u"badge-others"_qs);
    m_others->setPlaceholderText(u"12, 14-18"_qs);
    m_othersField = new Field(tr("Other members on the sheet, by number"), m_others);
    m_othersField->setNote(tr("Ten badges on a sheet of A4."));
    card->body()->addWidget(m_othersField);
    auto *sheet = new KeyButton(tr("Sheet of ten (PDF)"));
    sheet->setObjectName(u"badge-sheet"_qs);
    card->body()->addWidget(sheet, 0, Qt::AlignLeft);
    right()->addWidget(card);
    connect(one, &QPushButton::clicked, this, [this] { print(BadgePaper::Layout::Card); });
    connect(sheet, &QPushButton::clicked, this, [this] { print(BadgePaper::Layout::Sheet); });
}

void BadgePart::buildReplace()
{
    auto *card = new Card;
    card->setTitle(tr("Lost or worn out"));
    m_reason = new QComboBox;
    m_reason->setObjectName(u"badge-reason"_qs);
    for (const QString &reason : BadgeRules::reasons())
        m_reason->addItem(BadgeRules::reasonTitle(reason), reason);
    auto *field = new Field(tr("Why"), m_reason);
    field->setNoteReserved(false);
    card->body()->addWidget(field);
    m_refused = makeWrapped({}, TextSize::Caption, Token::Danger);
    m_refused->hide();
    card->body()->addWidget(m_refused);
    auto *replace = new KeyButton(tr("Replace the badge"));
    replace->setObjectName(u"badge-replace"_qs);
    m_end = new KeyButton(tr("Take it back"), KeyButton::Role::Danger);
    m_end->setObjectName(u"badge-end"_qs);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(replace);
    row->addWidget(m_end);
    row->addStretch();
    card->body()->addLayout(row);
    right()->addWidget(card);
    if (!desk().may(Permission::EditMembers))
        card->hide();
    connect(replace, &QPushButton::clicked, this, [this] { end(true); });
    connect(m_end, &QPushButton::clicked, this, [this] { end(false); });
}

void BadgePart::buildPhoto()
{
    auto *card = new Card;
    card->setTitle(tr("Photo"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(4));
    m_face = new Avatar({}, faceSize, Avatar::Shape::Square);
    m_face->setObjectName(u"member-photo"_qs);
    row->addWidget(m_face, 0, Qt::AlignTop);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::space(2));
    auto *choose = new KeyButton(tr("Choose a file…"));
    choose->setObjectName(u"photo-choose"_qs);
    m_camera = new KeyButton(tr("Camera"));
    m_camera->setObjectName(u"photo-camera"_qs);
    m_camera->setIconName(u"camera"_qs);
    m_remove = new KeyButton(tr("Remove"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"photo-remove"_qs);
    for (KeyButton *button : {choose, m_camera, m_remove}) {
        if (!desk().may(Permission::EditMembers))
            button->hide();
        buttons->addWidget(button, 0, Qt::AlignLeft);
    }
    row->addLayout(buttons, 1);
    card->body()->addLayout(row);
    card->body()->addWidget(
        makeWrapped(tr("Shown at the till and at the kiosk, with the member’s consent."),
                    TextSize::Caption, Token::TextMuted));
    right()->addWidget(card);
    connect(choose, &QPushButton::clicked, this, &BadgePart::chooseFile);
    connect(m_camera, &QPushButton::clicked, this, &BadgePart::useCamera);
    connect(m_remove, &QPushButton::clicked, this, &BadgePart::removePhoto);
}

void BadgePart::showBadges(const std::vector<Badge> &badges)
{
    std::vector<RowOfCells> rows;
    m_code.clear();
    for (const Badge &badge : badges) {
        if (badge.isGood())
            m_code = badge.code;
        rows.push_back(
            {qint64(rows.size()),
             {{groupedCode(badge.code), {{Cell::Strong, badge.isGood()}}},
              {dateText(badge.issuedOn)},
              {badge.isGood() ? tr("good") : tr("ended on %1").arg(dateText(*badge.endedOn)),
               {{Cell::ChipKind, int(badge.isGood() ? Kind::Success : Kind::Neutral)}}},
              {BadgeRules::reasonTitle(badge.reason)}}});
    }
    m_rows->setRows(std::move(rows));
    m_end->setEnabled(!m_code.isEmpty());
    renewPreview();
}

void BadgePart::showPhoto(const std::optional<MemberPhoto> &photo)
{
    m_photo = photo ? QImage::fromData(photo->bytes, "JPEG") : QImage();
    m_face->setName(sheet().member.name);
    m_face->setPhoto(m_photo);
    m_remove->setVisible(photo.has_value() && desk().may(Permission::EditMembers));
    renewPreview();
}

BadgeCard BadgePart::card() const
{
    const Member &member = sheet().member;
    return {desk().shop().profile().name, member.name, member.number, m_code, m_photo};
}

void BadgePart::renewPreview()
{
    if (m_code.isEmpty()) {
        m_preview->setPixmap({});
        m_preview->setText(tr("No badge is good: replace it to print one."));
        return;
    }
    const QImage large = BadgePaper::picture(card(), previewResolution);
    m_preview->setPixmap(
        QPixmap::fromImage(large.scaledToWidth(previewWidth, Qt::SmoothTransformation)));
    m_preview->setAccessibleName(tr("Badge of %1").arg(sheet().member.name));
}

} // namespace cabas::ui
