// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberservice.h"
#include "ui/members/memberform.h"
#include "ui/members/memberpanel.h"
#include "ui/members/membersmodel.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 400;

} // namespace

MembersPage::MembersPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
}

void MembersPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Members"));
    auto *add = new KeyButton(tr("New member"), KeyButton::Role::Primary);
    add->setObjectName(u"new-member"_qs);
    add->setIconName(u"user-plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    if (!desk().may(Permission::EditMembers))
        add->hide();
    connect(add, &QPushButton::clicked, this, [this] { openForm({}); });
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(makeSide());
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at them, again to open"));
    outer->addWidget(m_foot);
}

QWidget *MembersPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_filter = new FilterLine(tr("Name, number or badge"));
    m_filter->search()->setObjectName(u"member-search"_qs);
    column->addWidget(m_filter);
    m_model = new MembersModel(desk(), this);
    m_table = new DataTable(tr("Members"));
    m_table->setObjectName(u"members"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 88, 144, 136, 112});
    new ListMemory(desk(), u"members"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    auto *empty = new EmptyState(u"users"_qs, tr("No member here."), tr("Show all members"));
    connect(empty, &EmptyState::begun, this, [this] {
        m_filter->search()->clear();
        reload();
    });
    card->setEmpty(empty);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { reload(); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_sideHolder->isVisible() && m_side->currentWidget() == m_panel)
            m_panel->showMember(m_model->member(row).id);
    });
    return holder;
}

QWidget *MembersPage::makeSide()
{
    m_sideHolder = new QWidget;
    growWidth(m_sideHolder, sideWidth);
    auto *row = new QHBoxLayout(m_sideHolder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    m_side = new QStackedWidget;
    row->addWidget(m_side, 1);
    m_panel = new MemberPanel(desk());
    m_form = new MemberForm(desk());
    m_formPanel = new SidePanel;
    m_formPanel->setPanelWidth(sideWidth - 1);
    m_formPanel->body()->addWidget(m_form);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_formPanel);
    m_sideHolder->hide();
    connect(m_panel, &MemberPanel::closed, this, &MembersPage::closeSide);
    connect(m_panel, &MemberPanel::editWanted, this, [this](MemberId id) { openForm(id); });
    connect(m_panel, &MemberPanel::openWanted, this,
            [this](MemberId id) { desk().go(u"member"_qs, id.value()); });
    connect(m_formPanel, &SidePanel::closed, this, &MembersPage::closeSide);
    connect(m_form, &MemberForm::cancelled, this, &MembersPage::closeSide);
    connect(m_form, &MemberForm::saved, this, &MembersPage::saved);
    return m_sideHolder;
}

void MembersPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (about.toString() == u"new")
        openForm({});
    else if (!m_sideHolder->isVisible())
        m_filter->search()->setFocus();
}

void MembersPage::reload()
{
    const int current = m_table->currentRow();
    const std::optional<MemberId> kept =
        current >= 0 ? std::optional(m_model->member(current).id) : std::nullopt;
    m_model->show(m_filter->search()->text());
    const Result<qint64> count = MemberService(desk().db()).count(desk().session());
    m_foot->setCounts({tr("%n member(s)", nullptr, count ? int(*count) : 0)});
    if (kept) {
        if (const int row = m_model->rowOf(*kept); row >= 0)
            m_table->selectOnly(row);
    }
    if (m_sideHolder->isVisible() && m_panel->member())
        m_panel->showMember(*m_panel->member());
}

bool MembersPage::scanned(const QString &code)
{
    const Result<MemberSheet> sheet = MemberService(desk().db()).show(desk().session(), code);
    m_bands->settleAll();
    if (!sheet) {
        desk().sound(ScanSound::Sound::Unknown);
        m_bands->post({Kind::Warning, tr("%1 is nobody’s badge.").arg(groupedCode(code)),
                       tr("Search by name, or give the person a new card.")});
        return true;
    }
    desk().sound(ScanSound::Sound::Success);
    desk().go(u"member"_qs, sheet->member.id.value());
    return true;
}

void MembersPage::open(int row)
{
    const MemberId id = m_model->member(row).id;
    const bool isShown = m_sideHolder->isVisible() && m_side->currentWidget() == m_panel;
    if (isShown && m_panel->member() == id)
        desk().go(u"member"_qs, id.value());
    else
        showMember(id);
}

void MembersPage::showMember(MemberId id)
{
    m_panel->showMember(id);
    m_side->setCurrentWidget(m_panel);
    m_sideHolder->show();
}

void MembersPage::openForm(const std::optional<MemberId> &id)
{
    if (id) {
        const Result<MemberSheet> sheet = MemberService(desk().db()).show(desk().session(), *id);
        if (!sheet)
            return;
        m_formPanel->setTitle(tr("Change"), sheet->member.name);
        m_form->showMember(sheet->member);
    } else {
        m_formPanel->setTitle(tr("The cooperative"), tr("New member"));
        m_form->showNew();
    }
    m_side->setCurrentWidget(m_formPanel);
    m_sideHolder->show();
    m_form->focusName();
}

void MembersPage::closeSide()
{
    m_sideHolder->hide();
    m_table->setFocus();
}

void MembersPage::saved(const SavedMember &saved)
{
    m_bands->settleAll();
    for (const Warning &warning : saved.warnings)
        m_bands->post({Kind::Warning, tr("Saved, but look again."), warning.message});
    showMember(saved.member.id);
    reload();
    desk().toast(tr("Saved: %1, number %2.").arg(saved.member.name).arg(saved.member.number));
}

Page *makeMembersPage(Desk &desk, QWidget *parent)
{
    return new MembersPage(desk, parent);
}

} // namespace cabas::ui
