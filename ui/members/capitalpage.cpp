// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/capitalpage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitalservice.h"
#include "core/members/ghostservice.h"
#include "core/members/sharechequeservice.h"
#include "core/members/sharerefundservice.h"
#include "core/reports/privacyservice.h"
#include "core/reports/reportservice.h"
#include "ui/members/capitalcheques.h"
#include "ui/members/capitalghosts.h"
#include "ui/members/capitalholders.h"
#include "ui/members/capitalrefunds.h"
#include "ui/members/capitalregister.h"
#include "ui/printing/reportoutput.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetparts.h"
#include "ui/widgets/stattile.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

/// Places in the strip.
enum Figure { Capital, Paid, Owed, Floor, Agreement };

Result<CapitalBoard> readBoard(Database &db, const Session &session, QDate from, QDate to,
                               const std::optional<Money> &budget)
{
    CapitalBoard board;
    board.today = session.today();
    const CapitalService capital(db);
    CABAS_LET(summary, capital.summary(session, board.today));
    board.summary = summary;
    if (!summary.hasShares)
        return board;
    CABAS_LET(holdings, capital.holdings(session, board.today));
    CABAS_LET(lines, capital.lines(session, from, to));
    CABAS_LET(cheques, ShareChequeService(db).list(session));
    CABAS_LET(plan, ShareRefundService(db).plan(session, budget));
    CABAS_LET(decided, ShareRefundService(db).decided(session));
    CABAS_LET(values, capital.values(session));
    CABAS_LET(ghosts, GhostService(db).list(session));
    CABAS_LET(silent, PrivacyService(db).silent(session, CapitalGhosts::silentMonths));
    board.holdings = std::move(holdings);
    board.lines = std::move(lines);
    board.cheques = std::move(cheques);
    board.plan = std::move(plan);
    board.decided = std::move(decided);
    board.values = std::move(values);
    board.ghosts = std::move(ghosts);
    board.silent = std::move(silent);
    return board;
}

} // namespace

CapitalPage::CapitalPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Members | Topic::Sales | Topic::Journal, parent)
{
    buildUi();
}

void CapitalPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Capital"));
    makeOutput();
    head->addAction(m_output->exportButton());
    head->addAction(m_output->printButton());
    outer->addWidget(head);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    outer->addLayout(column, 1);
    m_strip = new FigureStrip;
    for (const QString &caption : {tr("Subscribed"), tr("Paid up"), tr("Still to pay"),
                                   tr("Floor of refunds"), tr("Register and books")})
        m_strip->addFigure(caption, {});
    column->addWidget(m_strip);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"capital-tabs"_qs);
    m_tabs->setAccessibleName(tr("Views of the capital"));
    for (const QString &word :
         {tr("Holders"), tr("Register"), tr("Cheques"), tr("Refunds"), tr("Not heard of")})
        m_tabs->addWord(word);
    column->addWidget(m_tabs);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_views = new QStackedWidget;
    m_holders = new CapitalHolders(desk(), m_bands);
    m_register = new CapitalRegister(desk(), m_bands);
    m_cheques = new CapitalCheques(desk(), m_bands);
    m_refunds = new CapitalRefunds(desk(), m_bands);
    m_ghosts = new CapitalGhosts(desk(), m_bands);
    for (CapitalView *view :
         {static_cast<CapitalView *>(m_holders), static_cast<CapitalView *>(m_register),
          static_cast<CapitalView *>(m_cheques), static_cast<CapitalView *>(m_refunds),
          static_cast<CapitalView *>(m_ghosts)}) {
        m_views->addWidget(view);
        connect(view, &CapitalView::readWanted, this, [this] { reload(); });
    }
    column->addWidget(m_views, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("open the member"));
    outer->addWidget(m_foot);
    connect(m_tabs, &QTabBar::currentChanged, this, qOverload<int>(&CapitalPage::showTab));
}

void CapitalPage::makeOutput()
{
    m_output = new ReportOutput(
        desk(),
        [this] {
            const Session session = desk().session();
            const int tab = m_tabs->currentIndex();
            ReportRequest request;
            QString name = u"shares"_qs;
            if (tab == RefundsTab)
                name = u"share-refunds"_qs;
            if (tab == RegisterTab || tab == ChequesTab) {
                name = u"share-register"_qs;
                request.from = m_register->from();
                request.to = m_register->to();
            }
            return OutputWish{
                tr("Capital"), session.today(),
                [&db = desk().db(), session, path = desk().shop().path(), name, request] {
                    return ReportService(db, path).make(session, name, request);
                }};
        },
        this);
    m_output->printButton()->setRole(KeyButton::Role::Outlined);
    connect(m_output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(m_bands, failure); });
}

CapitalView *CapitalPage::shown() const
{
    return static_cast<CapitalView *>(m_views->currentWidget());
}

void CapitalPage::begin(const QVariant &about)
{
    const QString name = about.toString();
    if (name == u"register")
        showTab(RegisterTab);
    else if (name == u"cheques")
        showTab(ChequesTab);
    else if (name == u"refunds")
        showTab(RefundsTab);
    setFocusProxy(m_tabs);
    m_tabs->setFocus();
}

void CapitalPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void CapitalPage::showTab(int tab)
{
    m_views->setCurrentIndex(tab);
    m_bands->settleAll();
    if (m_board)
        fill(*m_board);
}

void CapitalPage::reload()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), from = m_register->from(),
         to = m_register->to(),
         budget = m_refunds->budget()] { return readBoard(db, session, from, to, budget); },
        [this](const Result<CapitalBoard> &read) { fill(read); });
}

void CapitalPage::fill(const Result<CapitalBoard> &read)
{
    if (!read)
        return Ask::tellRefusal(m_bands, read.failure());
    m_board = *read;
    fillStrip(m_board->summary);
    const auto waiting = std::count_if(
        m_board->cheques.begin(), m_board->cheques.end(),
        [](const ShareCheque &cheque) { return cheque.state == ChequeState::Waiting; });
    m_tabs->setCount(ChequesTab, waiting > 0 ? int(waiting) : -1);
    const int asked = int(m_board->plan.refunds.size());
    m_tabs->setCount(RefundsTab, asked > 0 ? asked : -1);
    shown()->showBoard(*m_board);
    m_foot->setCounts(shown()->counts());
}

void CapitalPage::fillStrip(const CapitalSummary &summary)
{
    const QLocale locale = Language::locale();
    m_strip->setFigure(Capital, moneyText(summary.capital, locale));
    m_strip->setFigure(Paid, moneyText(summary.paid, locale));
    m_strip->setFigure(Owed, moneyText(summary.owed(), locale));
    m_strip->setFigure(Floor, moneyText(summary.floor, locale));
    const Money gap = summary.booksPaid + summary.booksCalled - summary.capital;
    m_strip->setFigure(Agreement, summary.agrees() ? tr("They agree")
                                  : gap.isZero()   ? tr("To look into")
                                                   : tr("%1 apart").arg(moneyText(gap, locale)));
}

Page *makeCapitalPage(Desk &desk, QWidget *parent)
{
    return new CapitalPage(desk, parent);
}

} // namespace cabas::ui
