// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/duplicatespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/peoplerules.h"
#include "core/members/peopleservice.h"
#include "core/shifts/peoplemoveservice.h"
#include "ui/members/memberwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 400;

void showFacts(FactList &facts, const PersonTotals &totals)
{
    const QLocale locale = Language::locale();
    const Member &member = totals.member;
    facts.clear();
    facts.addFact(DuplicatesPage::tr("Member since"), dateText(member.joinedOn));
    if (!member.email.isEmpty())
        facts.addFact(DuplicatesPage::tr("E-mail"), member.email);
    if (!member.phone.isEmpty())
        facts.addFact(DuplicatesPage::tr("Phone"), member.phone);
    facts.addFact(DuplicatesPage::tr("Shares"), locale.toString(totals.holding.shares));
    facts.addFact(DuplicatesPage::tr("Account"), moneyText(member.balance, locale));
    if (totals.coming > 0)
        facts.addFact(DuplicatesPage::tr("Shifts to come"), locale.toString(totals.coming));
}

} // namespace

DuplicatesPage::DuplicatesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
}

void DuplicatesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Duplicates"));
    head->setSubtitle(tr("Members who look like one person"));
    head->setParentPage(tr("Households"));
    connect(head, &PageHead::parentWanted, this, [this] { this->desk().back(); });
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 1);
    row->addWidget(makeSide());
    column->addLayout(row, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("open the member who stays"));
    outer->addWidget(m_foot);
}

QWidget *DuplicatesPage::makeList()
{
    m_rows =
        new RowsModel({{tr("Member")}, {tr("Looks like")}, {tr("Why")}, {tr("How sure")}}, this);
    m_table = new DataTable(tr("Members who look alike"));
    m_table->setObjectName(u"duplicates"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 0, 200, 128});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"circle-check"_qs, tr("No two members look like one person.")));
    connect(m_table, &DataTable::currentRowChanged, this, [this] {
        m_keepsSecond = false;
        look();
    });
    connect(m_table, &DataTable::opened, this, [this] {
        if (const auto pair = current())
            desk().go(u"member"_qs, (m_keepsSecond ? pair->second : pair->first).id.value());
    });
    return card;
}

QWidget *DuplicatesPage::makeSide()
{
    m_side = new QWidget;
    growWidth(m_side, sideWidth);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_kept = new Card;
    m_keptFacts = new FactList;
    m_kept->body()->addWidget(m_keptFacts);
    column->addWidget(m_kept);
    m_gone = new Card;
    m_goneFacts = new FactList;
    m_gone->body()->addWidget(m_goneFacts);
    column->addWidget(m_gone);
    m_turn = new KeyButton(tr("Keep the other one"), KeyButton::Role::Quiet);
    m_turn->setObjectName(u"duplicate-turn"_qs);
    m_turn->setIconName(u"repeat"_qs);
    column->addWidget(m_turn, 0, Qt::AlignLeft);
    m_words = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_words->setObjectName(u"duplicate-words"_qs);
    column->addWidget(m_words);
    auto *deeds = new QHBoxLayout;
    m_apart = new KeyButton(tr("Two people"));
    m_apart->setObjectName(u"duplicate-apart"_qs);
    m_merge = new KeyButton(tr("Join the two"), KeyButton::Role::Primary);
    m_merge->setObjectName(u"duplicate-merge"_qs);
    m_merge->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    deeds->addWidget(m_apart);
    deeds->addStretch();
    deeds->addWidget(m_merge);
    column->addLayout(deeds);
    column->addStretch();
    m_side->hide();
    connect(m_turn, &QPushButton::clicked, this, [this] {
        m_keepsSecond = !m_keepsSecond;
        look();
    });
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesPage::keepApart);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    return m_side;
}

void DuplicatesPage::begin(const QVariant &)
{
    m_bands->settleAll();
    setFocusProxy(m_table);
    m_table->setFocus();
}

void DuplicatesPage::reload()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session()] {
            return PeopleService(db).duplicates(session);
        },
        [this](const Result<std::vector<Duplicate>> &read) {
            if (read)
                fill(*read);
            else
                Ask::tellRefusal(m_bands, read.failure());
        });
}

void DuplicatesPage::fill(const std::vector<Duplicate> &pairs)
{
    m_pairs = pairs;
    std::vector<RowOfCells> rows;
    const auto person = [](const Member &member) {
        return RowCell{member.name, {{Cell::Second, MemberWords::number(member.number)}}};
    };
    for (const Duplicate &pair : m_pairs) {
        const bool isSure = pair.score >= PeopleRules::sureScore;
        RowCell why{pair.reasons.front()};
        if (pair.reasons.size() > 1)
            why.roles.insert(Cell::Second, pair.reasons.mid(1).join(u", "_qs));
        rows.push_back({pair.first.id.value() * 1'000'000 + pair.second.id.value(),
                        {person(pair.first),
                         person(pair.second),
                         why,
                         {isSure ? tr("Very likely") : tr("Perhaps"),
                          {{Cell::ChipKind, int(isSure ? Kind::Warning : Kind::Neutral)}}}}});
    }
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n pair(s)", nullptr, int(m_pairs.size()))});
    if (!m_pairs.empty())
        m_table->selectOnly(0);
    look();
}

std::optional<Duplicate> DuplicatesPage::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_pairs.size())
        return std::nullopt;
    return m_pairs[size_t(row)];
}

void DuplicatesPage::look()
{
    const auto pair = current();
    m_side->setVisible(pair.has_value());
    if (!pair)
        return;
    const MemberId kept = m_keepsSecond ? pair->second.id : pair->first.id;
    const MemberId gone = m_keepsSecond ? pair->first.id : pair->second.id;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), gone, kept] {
            return PeopleMoveService(db).mergePreview(session, gone, kept);
        },
        [this](const Result<MergePreview> &preview) {
            if (preview)
                show(*preview);
            else
                Ask::tellRefusal(m_bands, preview.failure());
        });
}

void DuplicatesPage::show(const MergePreview &preview)
{
    m_kept->setTitle(preview.kept.member.name,
                     tr("stays, %1").arg(MemberWords::number(preview.kept.member.number)));
    m_gone->setTitle(preview.gone.member.name,
                     tr("ends, %1").arg(MemberWords::number(preview.gone.member.number)));
    showFacts(*m_keptFacts, preview.kept);
    showFacts(*m_goneFacts, preview.gone);
    const bool isFree = preview.obstacles.isEmpty();
    m_words->setText(
        isFree ? tr("Counters, account, shares, notes, consents and what is lent go over; nothing "
                    "in the books is rewritten.")
               : preview.obstacles.join(u'\n'));
    setInk(m_words, isFree ? Token::TextMuted : Token::Danger);
    m_merge->setEnabled(isFree && desk().may(Permission::MoveMemberMoney));
}

void DuplicatesPage::merge()
{
    const auto pair = current();
    if (!pair)
        return;
    const Member &kept = m_keepsSecond ? pair->second : pair->first;
    const Member &gone = m_keepsSecond ? pair->first : pair->second;
    const Ask::Question question{
        tr("Join number %1 to number %2?").arg(gone.number).arg(kept.number),
        tr("The membership number %1 ends today. This cannot be undone.").arg(gone.number),
        tr("Join the two"), tr("Leave them"), true};
    if (!Ask::confirm(this, question))
        return;
    m_bands->settleAll();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), gone = gone.id, kept = kept.id] {
            return PeopleMoveService(db).merge(session, gone, kept);
        },
        [this](const Result<Member> &merged) {
            if (merged)
                desk().toast(tr("Joined: number %1 stays.").arg(merged->number));
            else
                Ask::tellRefusal(m_bands, merged.failure());
        });
}

void DuplicatesPage::keepApart()
{
    const auto pair = current();
    if (!pair)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), first = pair->first.id,
         second = pair->second.id] {
            return PeopleService(db).setDistinct(session, first, second);
        },
        [this](const Result<> &kept) {
            if (kept)
                desk().toast(tr("Two people: they are not shown again."));
            else
                Ask::tellRefusal(m_bands, kept.failure());
        });
}

Page *makeDuplicatesPage(Desk &desk, QWidget *parent)
{
    return new DuplicatesPage(desk, parent);
}

} // namespace cabas::ui
