// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/memberfile.h"

#include "core/shifts/kioskservice.h"
#include "ui/memberdesk/badgepart.h"
#include "ui/memberdesk/notespart.h"
#include "ui/memberdesk/shiftspart.h"
#include "ui/memberdesk/storypaper.h"
#include "ui/memberdesk/storypart.h"
#include "ui/members/memberpage.h"
#include "ui/printing/reportoutput.h"
#include "ui/shell/logbutton.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"

#include <QCoreApplication>

namespace cabas::ui {

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("MemberFile", text);
}

/// The printed standing, for who has no screen.
void addPrinting(Desk &desk, MemberPage &page)
{
    const auto wish = [&desk, &page] {
        OutputWish wish;
        const Session session = desk.session();
        const auto sheet =
            MemberService(desk.db()).show(session, page.member().value_or(MemberId(0)));
        const Member member = sheet ? sheet->member : Member();
        wish.title = StoryPaper::title(member);
        wish.day = session.today();
        wish.make = [&db = desk.db(), session, member,
                     shop = desk.shop().profile().name]() -> Result<ReportTable> {
            CABAS_LET(story, KioskService(db).story(session, member.id));
            return StoryPaper::table(shop, member, story, session.local(session.now()));
        };
        return wish;
    };
    auto *output = new ReportOutput(desk, wish, &page, ReportOutput::Look::Icons);
    const QString name = word(QT_TRANSLATE_NOOP("MemberFile", "Print the standing"));
    output->printButton()->setAccessibleName(name);
    output->printButton()->setToolTip(name);
    page.head()->addAction(makeLogButton(desk, u"member"_qs, [&page] {
        return page.member() ? QString::number(page.member()->value()) : QString();
    }));
    page.head()->addAction(output->exportButton());
    page.head()->addAction(output->printButton());
    QObject::connect(output, &ReportOutput::refused, &page,
                     [&page](const Failure &failure) { Ask::tellRefusal(&page, failure); });
}

} // namespace

Page *makeMemberFile(Desk &desk, QWidget *parent)
{
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
    addPrinting(desk, *page);
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
