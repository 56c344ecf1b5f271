// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/consentcard.h"

#include "core/base/text.h"
#include "core/members/consenttexts.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int headHeight = 34;

} // namespace

ConsentCard::ConsentCard(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setTitle(tr("What they agreed to"));
    m_rows = new RowsModel({{tr("Use")}, {tr("Answer")}, {tr("On")}}, this);
    m_table = new DataTable(tr("What they agreed to"));
    m_table->setObjectName(u"consents"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 152, 112});
    body()->addWidget(m_table);
    m_text = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_text->setObjectName(u"consent-text"_qs);
    body()->addWidget(m_text);
    m_change = new KeyButton({});
    m_change->setObjectName(u"consent-change"_qs);
    body()->addWidget(m_change, 0, Qt::AlignLeft);
    m_change->setVisible(desk.may(Permission::EditMembers));
    connect(m_table, &DataTable::currentRowChanged, this, &ConsentCard::showChosen);
    connect(m_change, &QPushButton::clicked, this, &ConsentCard::change);
}

const Consent *ConsentCard::said(const QString &purpose) const
{
    const auto &all = m_facts.sheet.consents;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Consent &consent) { return consent.purpose == purpose; });
    return found == all.end() ? nullptr : &*found;
}

void ConsentCard::showPerson(const PersonFacts &facts)
{
    m_facts = facts;
    m_texts = ConsentTexts::all();
    const int before = std::max(0, m_table->currentRow());
    std::vector<RowOfCells> rows;
    for (const ConsentText &text : m_texts) {
        const Consent *consent = said(text.purpose);
        const Kind kind = consent != nullptr && consent->isGiven ? Kind::Success : Kind::Neutral;
        const QString answer = consent == nullptr ? tr("Not asked yet")
                               : consent->isGiven ? tr("They agree")
                                                  : tr("They refuse");
        rows.push_back({qint64(rows.size()) + 1,
                        {{text.title},
                         {answer, {{Cell::ChipKind, int(kind)}}},
                         {consent != nullptr ? dateText(consent->day) : QString(),
                          {{Cell::Ink, int(Token::TextMuted)}}}}});
    }
    const int shown = int(rows.size());
    m_rows->setRows(std::move(rows));
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * shown + headHeight);
    if (shown > 0)
        m_table->selectOnly(std::min(before, shown - 1));
    showChosen();
}

void ConsentCard::showChosen()
{
    const int row = m_table->currentRow();
    const bool has = row >= 0 && size_t(row) < m_texts.size();
    m_change->setEnabled(has);
    if (!has)
        return m_text->clear();
    const ConsentText &text = m_texts[size_t(row)];
    const Consent *consent = said(text.purpose);
    QStringList words{text.text};
    if (consent != nullptr && consent->textVersion != text.version)
        words += tr("They answered version %1 of the text; this is version %2.")
                     .arg(consent->textVersion)
                     .arg(text.version);
    m_text->setText(words.join(u'\n'));
    m_change->setText(consent != nullptr && consent->isGiven ? tr("They withdraw it")
                                                             : tr("They agree"));
}

void ConsentCard::change()
{
    const ConsentText &text = m_texts[size_t(m_table->currentRow())];
    const Consent *consent = said(text.purpose);
    const bool isGiven = consent == nullptr || !consent->isGiven;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_facts.sheet.member.id,
         purpose = text.purpose,
         isGiven] { return PeopleService(db).consent(session, id, purpose, isGiven); },
        [this](const Result<std::vector<Consent>> &all) {
            if (!all)
                return Ask::tellRefusal(this, all.failure());
            m_facts.sheet.consents = *all;
            showPerson(PersonFacts(m_facts));
        });
}

} // namespace cabas::ui
