// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with an entry: type it, keep it, post it, undo it.
#include "core/accounting/accountingservice.h"
#include "core/accounting/activityservice.h"
#include "core/accounting/draftservice.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/matchingservice.h"
#include "core/base/text.h"
#include "ui/accounting/balanceblock.h"
#include "ui/accounting/entrygrid.h"
#include "ui/accounting/entryhead.h"
#include "ui/accounting/entrykeeper.h"
#include "ui/accounting/entrypage.h"
#include "ui/accounting/entrypapers.h"
#include "ui/accounting/entrysource.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"

#include <QMenu>

namespace cabas::ui {

EntryDraft EntryPage::typed() const
{
    EntryDraft draft;
    draft.entry = m_head->entry();
    draft.entry.lines = m_lines->lines();
    draft.activities = m_lines->lineActivities();
    draft.dueOn = m_head->due();
    return draft;
}

void EntryPage::showState()
{
    const bool mayPost = desk().may(Permission::PostEntries);
    const bool isDraft = !m_posted;
    const bool isKept = isDraft && m_keeper->isKept();
    m_title->setTitle(isDraft ? tr("New entry") : tr("Entry %1").arg(m_posted->number));
    if (isDraft)
        m_state->setState(isKept ? tr("Draft, kept") : tr("Draft"), Kind::Info, u"pencil"_qs);
    else if (m_isReversed)
        m_state->setState(tr("Undone"), Kind::Warning, u"undo-2"_qs);
    else
        m_state->setState(tr("Posted"), Kind::Success);
    for (KeyButton *button : {m_post, m_template, m_keep})
        button->setVisible(isDraft && mayPost);
    m_discard->setVisible(isKept && mayPost);
    m_next->setVisible(!isDraft && mayPost);
    m_reverse->setVisible(!isDraft && mayPost && !m_isReversed);
    m_source->setVisible(!isDraft);
    m_typingKeys->setVisible(isDraft);
    m_lookingKeys->setVisible(!isDraft);
    m_papers->show(m_posted ? std::optional(m_posted->id) : std::nullopt,
                   isKept ? std::optional(m_keeper->draft().id) : std::nullopt);
    showSums();
}

void EntryPage::showSums()
{
    const std::vector<JournalLine> lines = m_lines->lines();
    m_check->setTotals(LedgerRules::totalDebit(lines), LedgerRules::totalCredit(lines));
    showOwed();
}

void EntryPage::showOwed()
{
    const std::optional<JournalLine> party = m_lines->partyLine();
    if (!party) {
        m_check->setOwed(std::nullopt);
        return;
    }
    const QString key = party->account + u' ' + party->thirdParty;
    if (key != m_owedTo) {
        m_owedTo = key;
        m_open = Money();
        const auto open =
            MatchingService(desk().db()).open(desk().session(), party->account, party->thirdParty);
        for (const PartyLine &line : open ? *open : std::vector<PartyLine>())
            m_open += line.amount();
    }
    Money owed = m_open;
    // A posted entry is among what is open already.
    for (const JournalLine &line : m_posted ? std::vector<JournalLine>() : m_lines->lines()) {
        if (line.account == party->account && line.thirdParty == party->thirdParty)
            owed += line.debit - line.credit;
    }
    m_check->setOwed(owed);
}

void EntryPage::changed()
{
    m_keeper->touch();
    m_head->clearProblems();
    m_bands->settleAll();
    showSums();
    tellProblems();
    if (const std::optional<JournalLine> party = m_lines->partyLine()) {
        for (const ThirdParty &known : m_lines->parties()) {
            const bool isOwed = known.code == party->thirdParty && party->account.startsWith(u"40");
            if (isOwed && !party->credit.isZero())
                m_head->proposeDue(m_head->entry().on.addDays(known.termsDays));
        }
    }
}

void EntryPage::tellProblems()
{
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const QString problem = m_lines->problem(row);
        if (problem.isEmpty() || row == m_grid->currentIndex().row())
            continue;
        m_bands->post({Kind::Warning, problem, {}});
        break;
    }
}

bool EntryPage::refuseLines()
{
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const QString problem = m_lines->problem(row);
        if (problem.isEmpty())
            continue;
        m_bands->settleAll();
        m_bands->post({Kind::Warning, problem, {}});
        m_grid->begin(m_lines->index(row, EntryLinesModel::AccountColumn));
        return true;
    }
    return false;
}

void EntryPage::refused(const Failure &failure)
{
    if (!m_head->showProblem(failure))
        Ask::tellRefusal(m_bands, failure);
}

void EntryPage::post()
{
    m_grid->commit();
    if (m_isPosting || refuseLines())
        return;
    m_isPosting = true;
    m_bands->settleAll();
    m_keeper->whenIdle([this] {
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), draft = m_keeper->draft()] {
                return DraftService(db).validate(session, draft);
            },
            [this](const Result<PostedEntry> &answer) { posted(answer); });
    });
}

void EntryPage::posted(const Result<PostedEntry> &answer)
{
    m_isPosting = false;
    if (!answer) {
        refused(answer.failure());
        return;
    }
    showPosted(*answer);
    desk().toast(tr("Entry %1 is posted.").arg(answer->number));
}

void EntryPage::reverse()
{
    const QDate today = desk().session().today();
    const bool sure = Ask::confirm(
        this, {tr("Reverse entry %1?").arg(m_posted->number),
               tr("Another entry, dated %1, undoes it: the same accounts with debit and credit "
                  "swapped. Both stay in the books.")
                   .arg(dateText(today)),
               tr("Reverse it"), tr("Leave it"), false});
    if (!sure)
        return;
    m_isPosting = true;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, id = m_posted->id, today] {
            return AccountingService(db).reverse(session, id, today);
        },
        [this](const Result<PostedEntry> &answer) { posted(answer); });
}

void EntryPage::readActivities()
{
    const auto activities = ActivityService(desk().db()).all(desk().session());
    m_lines->setActivities(activities ? *activities : std::vector<Activity>());
}

void EntryPage::setActivity(int row, const QString &code)
{
    if (!m_posted || !desk().may(Permission::PostEntries))
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = m_posted->id, row, code] {
            return ActivityService(db).setOfLine(session, id, row + 1, code);
        },
        [this, row](const Result<QStringList> &answer) {
            if (!answer)
                return refused(answer.failure());
            m_lines->show(*m_posted, *answer);
            m_grid->selectOnly(row);
        });
}

void EntryPage::openLedger(int row)
{
    if (!m_posted)
        return;
    const QString account = m_posted->entry.lines[size_t(row)].account;
    const Result<FiscalYear> year =
        AccountingService(desk().db()).yearOf(desk().session(), m_posted->entry.on);
    if (year)
        desk().go(u"ledger"_qs, QVariantList{account, year->start, year->end});
}

void EntryPage::openTemplates()
{
    m_grid->commit();
    auto *menu = new QMenu(m_template);
    menu->setObjectName(u"templates"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto templates = DraftService(desk().db()).templates(desk().session());
    for (const EntryDraft &model : templates ? *templates : std::vector<EntryDraft>())
        menu->addAction(QString(model.name).replace(u'&', u"&&"_qs), this,
                        [this, model] { useTemplate(model); });
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *keep =
        menu->addAction(tr("Keep this entry as a template…"), this, &EntryPage::keepTemplate);
    keep->setEnabled(!m_lines->lines().empty());
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_template->mapToGlobal(QPoint(0, m_template->height() + 4)));
}

void EntryPage::useTemplate(const EntryDraft &model)
{
    const bool isBlank = m_posted || m_lines->lines().empty();
    EntryDraft draft = isBlank ? EntryDraft() : m_keeper->draft();
    draft.isTemplate = false;
    draft.name.clear();
    draft.entry.journal = model.entry.journal;
    draft.entry.on = isBlank ? desk().session().today() : draft.entry.on;
    draft.entry.pieceRef = isBlank ? model.entry.pieceRef : draft.entry.pieceRef;
    draft.entry.label = model.entry.label;
    // What stands already stays; the template's lines come after it.
    draft.activities.resize(qsizetype(draft.entry.lines.size()));
    draft.activities += model.activities;
    draft.entry.lines.insert(draft.entry.lines.end(), model.entry.lines.begin(),
                             model.entry.lines.end());
    showDraft(draft);
    m_keeper->touch();
    m_grid->begin(m_lines->index(0, EntryLinesModel::Debit));
}

void EntryPage::keepTemplate()
{
    const std::optional<QString> name =
        Ask::line(this, tr("Keep this entry as a template"), tr("Its name, as “Rent”"),
                  tr("Keep it"), false, m_head->entry().label);
    if (!name)
        return;
    EntryDraft model = typed();
    model.name = *name;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), model] {
            return DraftService(db).keepTemplate(session, model);
        },
        [this](const Result<EntryDraft> &kept) {
            if (kept)
                desk().toast(tr("The template “%1” is kept.").arg(kept->name));
            else
                refused(kept.failure());
        });
}

void EntryPage::keepDraft()
{
    m_grid->commit();
    m_keeper->keep([this] {
        if (m_keeper->isKept())
            desk().toast(tr("The draft is kept: it waits among the entries."));
    });
}

void EntryPage::keepPaper(const QString &path)
{
    m_keeper->keep([this, path] {
        if (!m_keeper->isKept())
            return;
        showState();
        m_papers->keep(path);
    });
}

void EntryPage::discard()
{
    const bool sure = Ask::confirm(this, {tr("Throw this entry away?"),
                                          tr("It is not posted: what was typed would be lost."),
                                          tr("Throw it away"), tr("Go on typing"), true});
    if (!sure)
        return;
    m_keeper->whenIdle([this] {
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), id = m_keeper->draft().id] {
                return DraftService(db).discard(session, id);
            },
            [this](const Result<> &done) {
                if (done)
                    startDraft();
                else
                    refused(done.failure());
            });
    });
}

bool EntryPage::mayLeave()
{
    if (m_posted)
        return true;
    m_grid->commit();
    // What is typed is kept as a draft, so that leaving asks nothing and loses nothing.
    if (m_keeper->isDirty() && !m_lines->lines().empty() && desk().may(Permission::PostEntries))
        keepDraft();
    return true;
}

} // namespace cabas::ui
