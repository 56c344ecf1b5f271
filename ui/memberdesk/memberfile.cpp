// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/memberfile.h"

#include "ui/memberdesk/badgepart.h"
#include "ui/memberdesk/notespart.h"
#include "ui/memberdesk/shiftspart.h"
#include "ui/memberdesk/storypart.h"
#include "ui/members/memberpage.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"

#include <QCoreApplication>

namespace cabas::ui {

Page *makeMemberFile(Desk &desk, QWidget *parent)
{
    const auto word = [](const char *text) {
        return QCoreApplication::translate("MemberFile", text);
    };
    auto *story = new StoryPart(desk);
    auto *page = new MemberPage(
        desk,
        {{MemberPage::StoryTab, word(QT_TRANSLATE_NOOP("MemberFile", "Standing")), story},
         {MemberPage::ShiftsTab, word(QT_TRANSLATE_NOOP("MemberFile", "Shifts")),
          new ShiftsPart(desk)},
         {MemberPage::BadgeTab, word(QT_TRANSLATE_NOOP("MemberFile", "Badge and photo")),
          new BadgePart(desk)},
         {MemberPage::NotesTab, word(QT_TRANSLATE_NOOP("MemberFile", "Notes")),
          new NotesPart(desk)}},
        parent);
    if (desk.may(Permission::EditMembers)) {
        auto *book = new KeyButton(word(QT_TRANSLATE_NOOP("MemberFile", "Book a shift")),
                                   KeyButton::Role::Primary);
        book->setObjectName(QStringLiteral("member-book"));
        book->setIconName(QStringLiteral("calendar-plus"));
        book->setKey(QKeySequence(Qt::CTRL | Qt::Key_R));
        page->head()->addAction(book);
        QObject::connect(book, &QPushButton::clicked, page,
                         [page] { page->showTab(MemberPage::ShiftsTab); });
    }
    return page;
}

} // namespace cabas::ui
