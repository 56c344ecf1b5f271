// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftpanel.h"

#include "core/members/memberservice.h"
#include "core/shifts/staffingrules.h"
#include "core/shifts/staffingservice.h"
#include "ui/shell/desk.h"
#include "ui/shifts/shiftcolumns.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 304;
constexpr size_t fewCandidates = 3;
constexpr int mostFound = 6;
/// One walks on faster than this.
constexpr int restMs = 120;

} // namespace

ShiftPanel::ShiftPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ShiftPanel::readCandidates);
    buildUi();
    clear();
}

void ShiftPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    m_panel->setClosable(false);
    column->addWidget(m_panel);
    m_chip = new Chip({});
    auto *chips = new QWidget;
    auto *line = new QHBoxLayout(chips);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_chip);
    line->addStretch();
    m_panel->addUnderHead(chips);
    m_panel->body()->addWidget(makeSearch());
    m_members = addColumn(m_panel->body(), 8);
    m_level = new Band(Kind::Info);
    m_level->setFlush(true);
    m_panel->addFlush(m_level);
    auto *below = new QWidget;
    auto *margins = new QVBoxLayout(below);
    margins->setContentsMargins(20, 0, 20, 0);
    m_candidates = addColumn(margins, 0);
    m_panel->addFlush(below);
    m_call = new KeyButton(tr("Letter to all of them"));
    m_call->setIconName(u"mail"_qs);
    m_call->setObjectName(u"call-all"_qs);
    m_panel->addFoot(m_call, 1);
    connect(m_call, &QPushButton::clicked, this, &ShiftPanel::callWanted);
    connect(m_panel, &SidePanel::closed, this, &ShiftPanel::closed);
}

QWidget *ShiftPanel::makeSearch()
{
    m_searchBox = new QWidget;
    auto *column = new QVBoxLayout(m_searchBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_search = new SearchEdit(tr("Name, number or badge"));
    m_search->setObjectName(u"shift-search"_qs);
    column->addWidget(m_search);
    m_found = addColumn(column, 4);
    m_searchBox->hide();
    connect(m_search, &SearchEdit::searched, this, &ShiftPanel::find);
    connect(m_search, &SearchEdit::returnPressed, this, [this] {
        if (auto *first = m_searchBox->findChild<KeyButton *>())
            first->click();
    });
    return m_searchBox;
}

/// The foot goes with its only button.
void ShiftPanel::showCall(bool isShown)
{
    m_call->setVisible(isShown);
    m_call->parentWidget()->setVisible(isShown);
}

void ShiftPanel::clear()
{
    m_id.reset();
    m_rest.stop();
    m_panel->setTitle({}, tr("No shift chosen"));
    m_panel->setSubtitle(tr("Choose one in the calendar."));
    m_chip->hide();
    m_level->hide();
    m_searchBox->hide();
    showCall(false);
    emptyColumn(m_members);
    emptyColumn(m_candidates);
}

void ShiftPanel::showShift(ShiftId id)
{
    if (m_id != id) {
        m_showsAll = false;
        m_searchBox->hide();
        emptyColumn(m_candidates);
        m_all.clear();
    }
    m_id = id;
    const StaffingService service(m_desk.db());
    const Result<StaffedShift> shift = service.shift(m_desk.session(), id);
    if (!shift)
        return clear();
    fill(*shift);
    if (shift->grid.missing() > 0)
        m_rest.start();
    else
        fillCandidates({});
}

/// Who may be asked adds up what every member did: beside the window and the writer, and only for
/// the shift one stays at.
void ShiftPanel::readCandidates()
{
    if (!m_id)
        return;
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = *m_id] {
            return StaffingService(db).candidates(session, id);
        },
        [this, id = *m_id](const Result<std::vector<Candidate>> &all) {
            if (m_id == id)
                fillCandidates(all ? *all : std::vector<Candidate>());
        });
}

void ShiftPanel::fill(const StaffedShift &sheet)
{
    const Shift &shift = sheet.grid.shift;
    m_panel->setTitle(tr("Week %1").arg(sheet.week), ShiftWords::title(shift));
    m_panel->setSubtitle(ShiftWords::subtitle(shift));
    m_chip->setState(ShiftWords::gap(sheet.grid), ShiftWords::kindOf(sheet.grid.gap));
    m_chip->show();
    fillMembers(sheet);
    const StaffingRules::Allowed allowed = StaffingRules::allowed(sheet.detail.levels, shift.taken);
    const auto words = [](const SlotLevel &level) {
        return tr("With %1, %2.").arg(level.members).arg(level.words);
    };
    m_level->setVisible(allowed.now || allowed.next);
    m_level->setText(allowed.now ? words(*allowed.now) : words(allowed.next.value_or(SlotLevel())),
                     allowed.now && allowed.next ? words(*allowed.next) : QString());
}

void ShiftPanel::fillMembers(const StaffedShift &sheet)
{
    emptyColumn(m_members);
    const Shift &shift = sheet.grid.shift;
    m_members->addWidget(
        makeColumnTitle(tr("Booked"), tr("%1 of %2").arg(shift.taken).arg(shift.places)));
    const bool mayEdit = m_desk.may(Permission::EditMembers);
    const bool mayCome = shift.day <= m_desk.session().today();
    for (const SheetMember &member : sheet.members) {
        auto *row = new ShiftMemberRow(member, mayCome, mayEdit);
        m_members->addWidget(row);
        connect(row, &ShiftMemberRow::wanted, this,
                [this, member](ShiftMemberRow::Deed deed) { Q_EMIT deedWanted(deed, member); });
    }
    if (sheet.members.empty())
        m_members->addWidget(makeWrapped(tr("Nobody yet."), TextSize::Body, Token::TextMuted));
}

void ShiftPanel::fillCandidates(const std::vector<Candidate> &candidates)
{
    emptyColumn(m_candidates);
    m_all = candidates;
    showCall(!candidates.empty() && m_desk.may(Permission::EditMembers) &&
             m_desk.may(Permission::SeeContacts));
    if (candidates.empty())
        return;
    m_candidates->addWidget(makeColumnTitle(tr("Who can be called?"),
                                            tr("%n person(s)", nullptr, int(candidates.size()))));
    m_candidates->addSpacing(8);
    const size_t shown =
        m_showsAll ? candidates.size() : std::min(fewCandidates, candidates.size());
    for (size_t i = 0; i < shown; ++i) {
        if (i > 0)
            m_candidates->addWidget(new Hairline(Qt::Horizontal));
        auto *row = new CandidateRow(candidates[i], m_desk.may(Permission::EditMembers));
        m_candidates->addWidget(row);
        connect(row, &CandidateRow::bookWanted, this,
                [this, member = candidates[i].member] { Q_EMIT bookWanted(member); });
    }
    if (shown == candidates.size())
        return;
    auto *all = new KeyButton(tr("Show all %1").arg(candidates.size()), KeyButton::Role::Quiet);
    all->setObjectName(u"all-candidates"_qs);
    connect(all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fillCandidates(std::vector<Candidate>(m_all));
    });
    m_candidates->addWidget(all);
}

void ShiftPanel::search(const QString &question)
{
    if (!m_id)
        return;
    m_searchBox->show();
    m_search->setAccessibleName(question);
    m_search->setPlaceholderText(question);
    m_search->clear();
    m_search->setFocus();
}

void ShiftPanel::find(const QString &typed)
{
    emptyColumn(m_found);
    if (typed.isEmpty())
        return;
    const Result<std::vector<Member>> found =
        MemberService(m_desk.db()).search(m_desk.session(), typed, mostFound);
    if (!found)
        return;
    QWidget *before = m_search;
    for (const Member &member : *found) {
        auto *book = new KeyButton(tr("%1, number %2").arg(member.name).arg(member.number));
        book->setObjectName(u"found-%1"_qs.arg(member.number));
        connect(book, &QPushButton::clicked, this, [this, id = member.id] {
            m_searchBox->hide();
            emptyColumn(m_found);
            Q_EMIT bookWanted(id);
        });
        m_found->addWidget(book);
        setTabOrder(before, book); // not after all that stands below
        before = book;
    }
    if (found->empty())
        m_found->addWidget(
            makeWrapped(tr("Nobody of that name or number."), TextSize::Caption, Token::TextMuted));
}

void ShiftPanel::focusFirst()
{
    for (auto *button : m_panel->findChildren<KeyButton *>()) {
        if (button->isVisible()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace cabas::ui
