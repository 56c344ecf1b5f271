// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberpage.h"

#include "core/base/text.h"
#include "core/members/memberfileservice.h"
#include "core/members/memberrules.h"
#include "ui/members/accountpart.h"
#include "ui/members/householdpart.h"
#include "ui/members/identitypart.h"
#include "ui/members/memberwords.h"
#include "ui/members/sharespart.h"
#include "ui/members/standingpart.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetparts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int avatarSize = 40;

} // namespace

MemberPage::MemberPage(Desk &desk, const std::vector<More> &more, QWidget *parent)
    : Page(desk, Topic::Members | Topic::Sales, parent)
{
    buildUi();
    buildParts(more);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_stack->setCurrentIndex(m_tabs->currentIndex());
        reload();
    });
}

void MemberPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head = new PageHead({});
    m_head->setParentPage(tr("Members"));
    m_avatar = new Avatar({}, avatarSize);
    m_head->addBeforeTitle(m_avatar);
    m_number = makeLabel({}, TextSize::Section, Weight::Regular, Token::TextMuted);
    m_head->addAfterTitle(m_number);
    m_chip = new Chip({});
    m_head->addAfterTitle(m_chip);
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().back(); });
    outer->addWidget(m_head);
    auto *ground = new Ground(Token::Surface, Qt::BottomEdge);
    buildTabs(ground);
    outer->addWidget(ground);
    m_bands = new Bands;
    outer->addWidget(m_bands);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack, 1);
}

void MemberPage::buildParts(const std::vector<More> &more)
{
    std::vector<More> all{{Identity, tr("Identity"), new IdentityPart(desk())},
                          {Account, tr("Account"), new AccountPart(desk())},
                          {Shares, tr("Shares"), new SharesPart(desk())},
                          {HouseholdTab, tr("Household"), new HouseholdPart(desk())},
                          {StandingTab, tr("Set by hand"), new StandingPart(desk())}};
    all.insert(all.end(), more.begin(), more.end());
    std::sort(all.begin(), all.end(),
              [](const More &one, const More &other) { return one.tab < other.tab; });
    for (const More &each : all)
        addPart(each.tab, each.part, each.word);
}

void MemberPage::buildTabs(QWidget *holder)
{
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(24, 0, 24, 1);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"member-tabs"_qs);
    m_tabs->setAccessibleName(tr("Parts of the member’s file"));
    row->addWidget(m_tabs);
    row->addStretch();
}

int MemberPage::indexOf(Tab tab) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), tab);
    return found == m_order.end() ? 0 : int(found - m_order.begin());
}

void MemberPage::addPart(Tab tab, MemberPart *part, const QString &word)
{
    m_order.push_back(tab);
    m_parts.push_back(part);
    m_stack->addWidget(makeScrolling(part));
    connect(part, &MemberPart::openWanted, this, [this](MemberId id) { begin(id.value()); });
    m_tabs->addWord(word);
}

void MemberPage::begin(const QVariant &about)
{
    if (!about.isValid())
        return;
    const MemberId id(about.toLongLong());
    if (m_id != id) {
        m_id = id;
        m_bands->settleAll();
    }
    reload();
    m_tabs->setFocus();
}

void MemberPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(indexOf(tab));
}

void MemberPage::reload()
{
    if (!m_id)
        return;
    const Result<MemberSheet> sheet = MemberService(desk().db()).show(desk().session(), *m_id);
    if (sheet)
        fill(*sheet);
    else
        m_head->setTitle(sheet.failure().message);
}

void MemberPage::fill(const MemberSheet &sheet)
{
    m_head->setTitle(sheet.member.name);
    m_avatar->setName(sheet.member.name);
    const auto photo = MemberFileService(desk().db()).photo(desk().session(), sheet.member.id);
    m_avatar->setPhoto(photo && *photo ? QImage::fromData((*photo)->bytes, "JPEG") : QImage());
    m_number->setText(MemberWords::number(sheet.member.number));
    m_chip->setState(MemberRules::stateTitle(sheet.standing.state),
                     MemberWords::kindOf(sheet.standing));
    countPeople(sheet.member);
    m_parts[size_t(m_tabs->currentIndex())]->showMember(sheet);
}

void MemberPage::countPeople(const Member &member)
{
    int people = -1;
    if (member.household) {
        const auto all = MemberService(desk().db()).household(desk().session(), *member.household);
        people = all ? int(all->size()) : -1;
    }
    m_tabs->setCount(indexOf(HouseholdTab), people);
}

bool MemberPage::scanned(const QString &code)
{
    const Result<MemberSheet> sheet = MemberService(desk().db()).show(desk().session(), code);
    m_bands->settleAll();
    if (!sheet) {
        desk().sound(ScanSound::Sound::Unknown);
        m_bands->post({Kind::Warning, tr("%1 is nobody’s badge.").arg(groupedCode(code)),
                       tr("The member shown has not changed.")});
        return true;
    }
    desk().sound(ScanSound::Sound::Success);
    begin(sheet->member.id.value());
    return true;
}

void MemberPage::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace;
    if (!isBack) {
        Page::keyPressEvent(event);
        return;
    }
    desk().back();
    event->accept();
}

} // namespace cabas::ui
