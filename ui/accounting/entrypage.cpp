// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entrypage.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/activityservice.h"
#include "core/accounting/draftservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "core/accounting/vatservice.h"
#include "ui/accounting/balanceblock.h"
#include "ui/accounting/entrygrid.h"
#include "ui/accounting/entryhead.h"
#include "ui/accounting/entrykeeper.h"
#include "ui/accounting/entrypapers.h"
#include "ui/accounting/entrysource.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

/// Below this width the papers are put away behind a button.
constexpr int wideFrom = 1000;

} // namespace

EntryPage::EntryPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    setAcceptDrops(true);
    buildUi();
    startDraft();
}

void EntryPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    row->addLayout(column, 1);
    makeWork(column);
    m_papers = new EntryPapers(desk());
    row->addWidget(m_papers);
    makeFoot(outer);
    m_keeper = new EntryKeeper(
        desk(), [this] { return typed(); }, this);
    connectWork();
    auto *back = new QShortcut(Qt::Key_Backspace, this);
    connect(back, &QShortcut::activated, this, [this] { this->desk().back(); });
}

void EntryPage::makeFoot(QBoxLayout *outer)
{
    auto *typing = new FootLine;
    typing->addHint(Qt::Key_Equal, tr("balance the line"));
    typing->addHint(Qt::Key_QuoteDbl, tr("repeat"));
    typing->addHint(QKeySequence(Qt::CTRL | Qt::Key_T), tr("VAT from the gross"));
    typing->addHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), tr("VAT we owe"));
    typing->addHint(Qt::Key_Return, tr("next cell"));
    typing->setCounts({tr("Once posted, it does not change any more")});
    auto *looking = new FootLine;
    looking->addHint(Qt::Key_Return, tr("the account’s ledger"));
    const auto activities = ActivityService(desk().db()).all(desk().session());
    if (activities && !activities->empty())
        looking->addHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), tr("its activity"));
    looking->addHint(Qt::Key_Backspace, tr("back"));
    outer->addWidget(typing);
    outer->addWidget(looking);
    m_typingKeys = typing;
    m_lookingKeys = looking;
}

QWidget *EntryPage::makeHead()
{
    m_title = new PageHead(tr("New entry"));
    m_title->setParentPage(tr("Entries"));
    connect(m_title, &PageHead::parentWanted, this, [this] { desk().go(u"journal"_qs); });
    m_state = new Chip(QString());
    m_title->addAfterTitle(m_state);
    m_reverse = new KeyButton(tr("Reverse"), KeyButton::Role::Outlined);
    m_reverse->setObjectName(u"reverse-entry"_qs);
    m_reverse->setIconName(u"undo-2"_qs);
    m_next = new KeyButton(tr("New entry"), KeyButton::Role::Primary);
    m_next->setObjectName(u"next-entry"_qs);
    m_next->setIconName(u"plus"_qs);
    m_next->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_post = new KeyButton(tr("Post the entry"), KeyButton::Role::Primary);
    m_post->setObjectName(u"post-entry"_qs);
    m_post->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    makeDraftButtons();
    for (KeyButton *button :
         {m_papersButton, m_discard, m_template, m_keep, m_reverse, m_next, m_post})
        m_title->addAction(button);
    connect(m_reverse, &QPushButton::clicked, this, &EntryPage::reverse);
    connect(m_next, &QPushButton::clicked, this, &EntryPage::startDraft);
    connect(m_post, &QPushButton::clicked, this, &EntryPage::post);
    return m_title;
}

void EntryPage::makeDraftButtons()
{
    m_papersButton = KeyButton::iconOnly(u"paperclip"_qs, tr("Show or hide the papers"));
    m_papersButton->setObjectName(u"papers"_qs);
    m_discard = KeyButton::iconOnly(u"trash-2"_qs, tr("Throw the draft away"));
    m_discard->setObjectName(u"discard-draft"_qs);
    m_template = new KeyButton(tr("Template"));
    m_template->setObjectName(u"entry-template"_qs);
    m_template->setIconName(u"layout-template"_qs);
    m_template->setKey(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_keep = new KeyButton(tr("Keep as a draft"));
    m_keep->setObjectName(u"keep-draft"_qs);
    m_keep->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(m_papersButton, &QPushButton::clicked, this,
            [this] { m_papers->setVisible(!m_papers->isVisible()); });
    connect(m_discard, &QPushButton::clicked, this, &EntryPage::discard);
    connect(m_template, &QPushButton::clicked, this, &EntryPage::openTemplates);
    connect(m_keep, &QPushButton::clicked, this, &EntryPage::keepDraft);
}

void EntryPage::makeWork(QBoxLayout *column)
{
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_head = new EntryHead(desk());
    column->addWidget(m_head);
    m_lines = new EntryLinesModel(this);
    m_grid = new EntryGrid(m_lines);
    column->addWidget(new TableCard(m_grid), 1);
    m_check = new BalanceBlock;
    column->addWidget(m_check);
    m_source = new EntrySource(desk());
    column->addWidget(m_source);
}

void EntryPage::connectWork()
{
    connect(m_head, &EntryHead::edited, this, [this] { m_lines->setDay(m_head->entry().on); });
    connect(m_head, &EntryHead::edited, this, &EntryPage::changed);
    connect(m_head, &EntryHead::labelChanged, m_lines, &EntryLinesModel::setDefaultLabel);
    connect(m_lines, &EntryLinesModel::edited, this, &EntryPage::changed);
    connect(m_grid, &EntryGrid::finished, m_post, [this] { m_post->setFocus(Qt::TabFocusReason); });
    connect(m_grid, &EntryGrid::refused, this, &EntryPage::refused);
    connect(m_grid, &EntryGrid::activityChosen, this, &EntryPage::setActivity);
    connect(m_grid, &DataTable::opened, this,
            [this](const QModelIndex &index) { openLedger(index.row()); });
    connect(m_papers, &EntryPapers::refused, this, &EntryPage::refused);
    connect(m_papers, &EntryPapers::draftWanted, this, &EntryPage::keepPaper);
    connect(m_keeper, &EntryKeeper::refused, this, &EntryPage::refused);
    connect(m_keeper, &EntryKeeper::kept, this, &EntryPage::showState);
}

void EntryPage::begin(const QVariant &about)
{
    if (!about.isValid())
        return;
    const QString text = about.toString();
    const bool isText = about.typeId() == QMetaType::QString;
    if (isText && text == u"new") {
        startDraft();
        return;
    }
    if (isText && (text.startsWith(u"draft:") || text.startsWith(u"template:"))) {
        const Result<EntryDraft> found =
            DraftService(desk().db())
                .find(desk().session(), DraftId(text.section(u':', 1).toLongLong()));
        if (!found)
            refused(found.failure());
        else if (found->isTemplate)
            useTemplate(*found);
        else
            showDraft(*found);
        return;
    }
    AccountingService books(desk().db());
    const Result<PostedEntry> found =
        isText ? books.entryNumbered(desk().session(), text)
               : books.entry(desk().session(), EntryId(about.toLongLong()));
    if (found)
        showPosted(*found);
    else
        refused(found.failure());
}

void EntryPage::startDraft()
{
    EntryDraft blank;
    blank.entry.journal = u"OD"_qs;
    blank.entry.on = desk().session().today();
    showDraft(blank);
}

void EntryPage::showDraft(const EntryDraft &draft)
{
    AccountingService books(desk().db());
    const auto accounts = books.accounts(desk().session());
    const auto roles = books.roles(desk().session());
    const auto parties = ThirdPartyService(desk().db()).all(desk().session());
    m_lines->setAccounts(accounts ? *accounts : std::vector<Account>());
    m_lines->setRoles(roles ? *roles : std::vector<AccountStore::RoleMapping>());
    const auto terms = VatService(desk().db()).terms(desk().session());
    m_lines->setVatTerms(terms ? *terms : VatTerms());
    readActivities();
    m_lines->setDay(draft.entry.on);
    m_lines->setParties(parties ? *parties : std::vector<ThirdParty>());
    m_posted.reset();
    m_isReversed = false;
    m_owedTo.clear();
    m_bands->settleAll();
    m_head->show(draft.entry, draft.dueOn, true);
    m_lines->edit(draft.entry.lines, draft.activities);
    m_keeper->begin(draft);
    showState();
    setFocusProxy(m_head->first());
    m_head->first()->setFocus();
}

void EntryPage::showPosted(const PostedEntry &posted)
{
    const auto undone = AccountingService(desk().db()).reversalOf(desk().session(), posted.id);
    const std::optional<PostedEntry> by = undone ? *undone : std::nullopt;
    const auto due = DraftService(desk().db()).due(desk().session(), posted.id);
    m_posted = posted;
    m_isReversed = by.has_value();
    m_owedTo.clear();
    m_bands->settleAll();
    m_keeper->begin({});
    m_head->show(posted.entry, due && *due ? **due : QDate(), false);
    readActivities();
    const auto activities = ActivityService(desk().db()).ofEntry(desk().session(), posted.id);
    m_lines->show(posted, activities ? *activities : QStringList());
    m_source->show(posted, by);
    showState();
    m_grid->selectOnly(0);
    setFocusProxy(m_grid);
    m_grid->setFocus();
}

void EntryPage::reload()
{
    // A draft stays as it is typed; a posted entry may have been undone meanwhile.
    if (m_posted)
        showPosted(PostedEntry(*m_posted));
    else
        m_papers->reload();
}

void EntryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= wideFrom;
    m_papersButton->setVisible(!isWide);
    if (isWide != m_isWide)
        m_papers->setVisible(isWide);
    m_isWide = isWide;
}

void EntryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && desk().may(Permission::PostEntries))
        event->acceptProposedAction();
}

void EntryPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            m_papers->keep(url.toLocalFile());
    }
    event->acceptProposedAction();
}

Page *makeEntryPage(Desk &desk, QWidget *parent)
{
    return new EntryPage(desk, parent);
}

} // namespace cabas::ui
