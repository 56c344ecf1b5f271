// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/recallpage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/rangeservice.h"
#include "core/reports/recallservice.h"
#include "core/reports/reportservice.h"
#include "ui/printing/reportoutput.h"
#include "ui/stock/recallbar.h"
#include "ui/stock/recalltables.h"
#include "ui/stock/recallwriting.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/stattile.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <map>

namespace cabas::ui {

namespace {

enum Figure { Received, OnShelf, Lost, Sold, ToTell, Unknown };

/// What goods of several units add up to: "12", "3 + 1.5 kg".
class Sum {
public:
    void add(const RecallProduct &product, Quantity quantity) { m_sums[product.unit] += quantity; }
    QString words() const
    {
        QStringList words;
        for (const auto &[unit, sum] : m_sums)
            words << quantityText(sum, unit, Language::locale());
        return words.isEmpty() ? QLocale().toString(0) : words.join(u" + "_qs);
    }

private:
    std::map<Unit, Quantity> m_sums;
};

template <typename Parts>
QString sumOf(const RecallAnswer &answer, const Parts &parts)
{
    Sum sum;
    for (const auto &part : parts)
        sum.add(answer.products[part.product], part.quantity);
    return sum.words();
}

/// Between what the file holds of them and all that stands there: "7 to 19".
QString shelfWords(const RecallAnswer &answer)
{
    std::vector<RecallShelf> held;
    std::copy_if(answer.shelf.begin(), answer.shelf.end(), std::back_inserter(held),
                 [](const RecallShelf &each) { return each.surety != RecallSurety::Possible; });
    const QString least = sumOf(answer, held);
    const QString most = sumOf(answer, answer.shelf);
    return least == most ? most : RecallPage::tr("%1 to %2").arg(least, most);
}

QString soldWords(const RecallAnswer &answer)
{
    Sum sum;
    for (const RecallSale &sale : answer.sales) {
        if (!sale.quantity.isNegative())
            sum.add(answer.products[sale.product], sale.quantity);
    }
    return sum.words();
}

} // namespace

RecallPage::RecallPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Catalog, parent)
{
    buildUi();
    take(std::make_shared<const Result<RecallAnswer>>(RecallAnswer()));
}

void RecallPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Recall"));
    head->setParentPage(tr("Stock"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"stock"_qs); });
    m_block = new KeyButton(tr("Block at the till…"), KeyButton::Role::Danger);
    m_block->setObjectName(u"recall-block"_qs);
    m_block->setIconName(u"ban"_qs);
    m_block->setKey(Qt::Key_F4);
    head->addAction(m_block);
    m_writing = new RecallWriting(desk(), this);
    connect(m_writing, &RecallWriting::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(this, failure); });
    head->addAction(m_writing->button());
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    m_bar = new RecallBar(desk());
    column->addWidget(m_bar);
    setFocusProxy(m_bar);
    m_figures = new FigureStrip;
    for (const QString &caption : {tr("received"), tr("on the shelf"), tr("lost, missing"),
                                   tr("sold"), tr("members to tell"), tr("tickets of nobody")})
        m_figures->addFigure(caption, {});
    column->addWidget(m_figures);
    m_tables = new RecallTables;
    column->addWidget(m_tables, 1);
    column->addWidget(
        makeWrapped(tr("Tills read no lot. Certain: nothing else of the product stood on "
                       "the shelf. Likely: its date made it the first to be sold. "
                       "Possible: sold while this lot was on the shelf beside others."),
                    TextSize::Caption, Token::TextMuted));
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at it"));
    outer->addWidget(m_foot);
    const ReportOutput *output = makeOutput();
    m_tables->addTool(output->exportButton());
    m_tables->addTool(output->printButton());
    connect(m_bar, &RecallBar::asked, this, &RecallPage::ask);
    connect(m_bar, &RecallBar::missed, this, [this](const QString &why) {
        m_bands->settleAll();
        m_bands->post({Kind::Warning, why, {}, {}});
    });
    connect(m_tables, &RecallTables::viewChanged, this,
            [this](int view) { m_foot->setHintsShown(view != RecallTables::Goods); });
    connect(m_tables, &RecallTables::ticketWanted, this, [this](const QString &name) {
        if (desk().may(Permission::ViewReports) || desk().may(Permission::Sell))
            desk().go(u"ticket"_qs, name);
    });
    connect(m_block, &QPushButton::clicked, this, &RecallPage::block);
    connect(m_tables, &RecallTables::memberWanted, this, [this](qint64 id) {
        if (desk().may(Permission::ViewMembers))
            desk().go(u"member"_qs, id);
    });
}

ReportOutput *RecallPage::makeOutput()
{
    auto *output = new ReportOutput(
        desk(),
        [this] {
            ReportRequest request;
            request.lot = m_asked.lot;
            request.product = m_asked.product;
            request.from = m_asked.from;
            const bool isPeople = m_tables->view() == RecallTables::People;
            request.by = isPeople ? u"member"_qs : QString();
            return OutputWish{
                isPeople ? tr("People to tell") : tr("Recall"), desk().session().today(),
                [&db = desk().db(), path = desk().shop().path(), session = desk().session(),
                 request] { return ReportService(db, path).make(session, u"recall"_qs, request); }};
        },
        this, ReportOutput::Look::Icons);
    connect(output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(this, failure); });
    return output;
}

void RecallPage::begin(const QVariant &about)
{
    const QVariantList wanted = about.toList();
    if (!wanted.isEmpty())
        m_bar->ask(wanted.value(0).toString(), wanted.value(1).toString());
}

bool RecallPage::scanned(const QString &code)
{
    const auto read = RecallService(desk().db()).read(desk().session(), code);
    if (!read) {
        desk().sound(ScanSound::Sound::Unknown);
        m_bands->settleAll();
        m_bands->post({Kind::Warning,
                       tr("Unknown code %1.").arg(groupedCode(code)),
                       read.failure().message,
                       {}});
        return true;
    }
    desk().sound(ScanSound::Sound::Success);
    m_bar->take(*read);
    return true;
}

void RecallPage::ask()
{
    m_asked = m_bar->question();
    reload();
}

void RecallPage::reload()
{
    if (m_asked.lot.isEmpty() && m_asked.product.isEmpty())
        return;
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), question = m_asked] {
            return std::make_shared<const Result<RecallAnswer>>(
                RecallService(db).find(session, question));
        },
        [this](const std::shared_ptr<const Result<RecallAnswer>> &found) { take(found); });
}

void RecallPage::take(const std::shared_ptr<const Result<RecallAnswer>> &found)
{
    const Result<RecallAnswer> &answer = *found;
    m_bands->settleAll();
    m_answer = answer ? std::shared_ptr<const RecallAnswer>(found, &*answer)
                      : std::make_shared<const RecallAnswer>();
    if (!answer)
        m_bands->post({Kind::Warning,
                       answer.failure().message,
                       tr("Look at the pack again, or ask by the product alone."),
                       {}});
    m_tables->show(m_answer);
    m_writing->show(m_answer);
    showFigures();
    const bool isBlocked = std::all_of(m_answer->products.begin(), m_answer->products.end(),
                                       [](const RecallProduct &each) { return each.blocked; });
    m_block->setVisible(desk().may(Permission::EditProducts));
    m_block->setEnabled(!isBlocked);
    if (!m_answer->products.empty() && isBlocked)
        m_bands->post({Kind::Success,
                       tr("Blocked: no till sells it."),
                       tr("Its product page puts it back on sale."),
                       {}});
}

void RecallPage::showFigures()
{
    m_figures->setVisible(!m_answer->products.empty());
    const QLocale locale = Language::locale();
    m_figures->setFigure(Received, sumOf(*m_answer, m_answer->sources));
    m_figures->setFigure(OnShelf, shelfWords(*m_answer));
    m_figures->setFigure(Lost, sumOf(*m_answer, m_answer->losses));
    m_figures->setFigure(Sold, soldWords(*m_answer));
    m_figures->setFigure(ToTell, locale.toString(int(m_answer->members.size())));
    m_figures->setFigure(Unknown, locale.toString(m_answer->ticketsWithoutMember));
    QStringList names;
    for (const RecallProduct &product : m_answer->products)
        names << product.name;
    constexpr int most = 3;
    m_foot->setCounts(
        names.size() > most ? QStringList{tr("%n products", nullptr, int(names.size()))} : names);
}

void RecallPage::block()
{
    std::vector<ProductId> products;
    for (const RecallProduct &product : m_answer->products) {
        if (!product.blocked)
            products.push_back(product.id);
    }
    const bool isSure = Ask::confirm(
        this, {tr("Block %n products?", nullptr, int(products.size())),
               tr("Tills refuse them from now on, every lot of them, until somebody puts them "
                  "back on sale."),
               tr("Block"), tr("Leave on sale"), true});
    if (!isSure)
        return;
    const QString why =
        m_asked.lot.isEmpty() ? tr("Recall") : tr("Recall of lot %1").arg(m_asked.lot);
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), products,
         why = why.left(RangeService::maxReason)] {
            return db.write([&](Tx &) -> Result<> {
                for (const ProductId product : products)
                    CABAS_TRY(
                        RangeService(db).decide(session, product, {LifeState::Blocked, {}, why}));
                return Ok{};
            });
        },
        [this](const Result<> &done) {
            if (done)
                reload();
            else
                Ask::tellRefusal(this, done.failure());
        });
}

Page *makeRecallPage(Desk &desk, QWidget *parent)
{
    return new RecallPage(desk, parent);
}

} // namespace cabas::ui
