// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/standingpart.h"

#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "ui/members/memberwords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

StandingPart::StandingPart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    m_verdict = new Band(Kind::Success);
    m_verdict->setHeadline(true);
    top()->addWidget(m_verdict);
    buildChain();
    buildForm();
}

void StandingPart::buildChain()
{
    m_rows = new RowsModel({{tr("When")}, {tr("What holds, and why")}, {tr("Shopping")}}, this);
    auto *table = new DataTable(tr("Standings, newest first"));
    table->setObjectName(u"standings"_qs);
    table->setModel(m_rows);
    table->setDensity(DataTable::Density::TwoLines);
    table->setColumnWidths({208, 0, 160});
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"circle-check"_qs,
                                  tr("Up to date since they joined: nothing was ever noted.")));
    left()->addWidget(card, 1);
}

void StandingPart::buildForm()
{
    auto *card = new Card;
    card->setTitle(tr("Set how they stand"));
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        card->body()->addWidget(field);
        return field;
    };
    m_state = new QComboBox;
    for (const QString &state : MemberRules::states()) {
        if (state != u"left")
            m_state->addItem(MemberRules::stateTitle(state), state);
    }
    m_stateField = add(tr("Standing"), m_state, u"standing-state"_qs);
    m_from = makeDayEdit({});
    m_fromField = add(tr("From"), m_from, u"standing-from"_qs);
    m_reason = new QLineEdit;
    m_reasonField = add(tr("Why"), m_reason, u"standing-reason"_qs);
    m_consequence = makeWrapped({}, TextSize::Body, Token::TextMuted);
    card->body()->addWidget(m_consequence);
    auto *save = new KeyButton(tr("Set"), KeyButton::Role::Primary);
    save->setObjectName(u"standing-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    card->body()->addWidget(save, 0, Qt::AlignRight);
    right()->addWidget(card);
    right()->addStretch();
    card->setVisible(desk().may(Permission::EditMembers));
    connect(save, &QPushButton::clicked, this, &StandingPart::save);
    connect(m_reason, &QLineEdit::returnPressed, this, &StandingPart::save);
    connect(m_state, &QComboBox::currentIndexChanged, this, &StandingPart::renewConsequence);
}

void StandingPart::fill()
{
    const Standing &now = sheet().standing;
    m_verdict->setKind(MemberWords::kindOf(now));
    const QString why = MemberWords::reasons(now);
    m_verdict->setText(MemberWords::verdict(now),
                       why.isEmpty() ? tr("Nothing is to be done.") : why);
    std::vector<RowOfCells> rows;
    const auto spans = MemberService(desk().db()).standings(desk().session(), id());
    const std::vector<Standing> all = spans ? *spans : std::vector<Standing>();
    for (auto span = all.rbegin(); span != all.rend(); ++span) {
        const Kind kind = MemberWords::kindOf(*span);
        rows.push_back({qint64(rows.size()),
                        {{MemberWords::span(*span), {{Cell::Ink, int(Token::TextMuted)}}},
                         {MemberRules::stateTitle(span->state),
                          {{Cell::Strong, true}, {Cell::Second, MemberWords::reasons(*span)}}},
                         {span->mayShop ? tr("may shop") : tr("may not shop"),
                          {{Cell::ChipKind, int(kind)}}}}});
    }
    m_rows->setRows(std::move(rows));
    m_state->setCurrentIndex(m_state->findData(now.state));
    m_from->setDate(desk().session().today());
    m_reason->clear();
    for (Field *field : {m_stateField, m_fromField, m_reasonField})
        field->setError({});
    renewConsequence();
}

void StandingPart::renewConsequence()
{
    const bool mayShop = MemberRules::mayShopIn(m_state->currentData().toString());
    m_consequence->setText(mayShop ? tr("They may shop; the till shows the standing.")
                                   : tr("The till stops them and shows the reason. What was "
                                        "foreseen after this day is replaced."));
}

void StandingPart::save()
{
    Standing standing;
    standing.state = m_state->currentData().toString();
    standing.from = m_from->date();
    standing.mayShop = MemberRules::mayShopIn(standing.state);
    if (!m_reason->text().trimmed().isEmpty())
        standing.reasons = QStringList{m_reason->text()};
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), standing] {
            return MemberService(db).setStanding(session, member, standing);
        },
        [this](const Result<Standing> &set) {
            if (set)
                return desk().toast(tr("Standing set."));
            const QString code = set.failure().code;
            Field *field = code == u"reason" ? m_reasonField
                           : code == u"days" ? m_fromField
                                             : m_stateField;
            field->refuse(set.failure().message);
        });
}

} // namespace cabas::ui
