// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/inventorypage.h"
#include "ui/shell/windowtools.h"

#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "ui/stock/countentry.h"
#include "ui/stock/inventoryboard.h"
#include "ui/stock/inventoryleft.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cabas::ui {

InventoryPage::InventoryPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Stock, parent)
{
    buildUi();
}

void InventoryPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_bar = new TaskBar(tr("Inventories"), tr("Inventory"));
    connect(m_bar, &TaskBar::back, this, [this] { desk().go(u"inventories"_qs); });
    connect(m_bar, &TaskBar::helpWanted, this, [this] { WindowTools::help(this); });
    outer->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    m_board = new InventoryBoard;
    row->addWidget(m_board, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_left = new InventoryLeft;
    growWidth(m_left, Metric::sidePanel);
    row->addWidget(m_left);
    connect(m_board, &InventoryBoard::entered, this, &InventoryPage::typed);
    connect(m_board, &InventoryBoard::undoWanted, this, &InventoryPage::undo);
    connect(m_board, &InventoryBoard::placeChosen, this, [this](int place) {
        m_place = place;
        m_last.reset();
        reload();
        m_board->focusLine();
    });
    connect(m_board, &InventoryBoard::roundChosen, this, [this](int round) {
        m_round = round;
        m_last.reset();
        reload();
        m_board->focusLine();
    });
    connect(m_left, &InventoryLeft::countWanted, this, &InventoryPage::want);
    connect(m_left, &InventoryLeft::noneWanted, this, &InventoryPage::sayNone);
    connect(m_left, &InventoryLeft::restNoneWanted, this, &InventoryPage::sayRestIsNone);
    connect(m_left, &InventoryLeft::endWanted, this, &InventoryPage::end);
    connect(m_left, &InventoryLeft::abandonWanted, this, &InventoryPage::abandon);
}

void InventoryPage::begin(const QVariant &about)
{
    if (about.isValid())
        readHead(InventoryId(about.toLongLong()));
    m_last.reset();
    m_times.reset();
    setWanted({}, {});
    m_board->settle();
    m_board->say(Kind::Neutral, tr("Ready"), tr("Scan the first article"),
                 tr("Unit, case, weight label: wherever the cursor is"));
    reload();
    m_board->focusLine();
}

void InventoryPage::readHead(InventoryId id)
{
    const auto review = InventoryService(desk().db()).review(desk().session(), id);
    m_place = 0;
    m_round = 1;
    m_board->setRound(m_round);
    if (!review) {
        refuse(review.failure());
        return;
    }
    m_inventory = review->inventory;
    m_board->setPlaces(m_inventory->zones, m_place);
    m_bar->setDeed(tr("Inventory: %1").arg(m_inventory->name));
    m_bar->setDocument(m_inventory->familyName);
}

InventoryZoneId InventoryPage::zone() const
{
    return m_inventory->zones[size_t(std::clamp(m_place, 0, int(m_inventory->zones.size()) - 1))]
        .id;
}

void InventoryPage::reload()
{
    if (!m_inventory)
        return;
    const auto view = InventoryService(desk().db()).view(desk().session(), zone(), m_round);
    if (!view) {
        refuse(view.failure());
        return;
    }
    m_bar->setSaved(tr("Saved"));
    m_board->setView(*view, desk().session());
    readReview();
}

void InventoryPage::readReview()
{
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), id = m_inventory->id] {
            return InventoryService(db).review(session, id);
        },
        [this](const Result<InventoryReview> &review) {
            if (!review || !m_inventory || review->inventory.id != m_inventory->id)
                return;
            m_review = *review;
            m_left->setReview(m_review);
            m_board->setAgain(m_review.count(InventoryStanding::CountAgain));
        });
}

bool InventoryPage::scanned(const QString &code)
{
    m_board->submitForScan();
    setWanted({}, {});
    count(code);
    return true;
}

void InventoryPage::typed(const QString &text)
{
    const CountEntry entry = CountEntry::read(text);
    if (entry.wrong) {
        refuse(refused(tr("“%1” is not a number. Write it before the star: 12*").arg(text)));
    } else if (m_wanted && entry.number) {
        CountedGoods goods;
        goods.quantity = entry.number;
        countProduct(*m_wanted, goods);
    } else if (entry.number && m_last) {
        correct(*entry.number);
    } else if (entry.code.isEmpty()) {
        m_times = entry.times;
        m_board->setTimes(text.section(u'*', 0, 0));
    } else {
        setWanted({}, {});
        m_times = entry.times ? entry.times : m_times;
        count(entry.code);
    }
}

void InventoryPage::count(const QString &code)
{
    if (!m_inventory || code.trimmed().isEmpty())
        return;
    CountedGoods goods;
    goods.times = std::exchange(m_times, {});
    m_board->setTimes({});
    m_bar->setSaved(tr("Saving…"), Kind::Neutral);
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), zone = zone(), round = m_round, code,
         goods] { return InventoryService(db).scan(session, zone, round, code, goods); },
        [this, code](const Result<InventoryAnswer> &answer) { counted(answer, code); });
}

void InventoryPage::countProduct(ProductId product, const CountedGoods &goods)
{
    setWanted({}, {});
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), zone = zone(), round = m_round, product,
         goods] { return InventoryService(db).countProduct(session, zone, round, product, goods); },
        [this](const Result<InventoryAnswer> &answer) { counted(answer, {}); });
}

void InventoryPage::counted(const Result<InventoryAnswer> &answer, const QString &code)
{
    m_bar->setSaved(tr("Saved"));
    if (!answer && answer.failure().code == u"weight_needed"_qs && !code.isEmpty()) {
        const auto hit = CatalogService(desk().db()).findByCode(desk().session(), code);
        if (hit)
            setWanted(hit->product.id, hit->product.name);
    }
    if (!answer) {
        m_last.reset(); // a number that is typed now is not of the goods before
        desk().sound(m_wanted ? ScanSound::Sound::Warning : ScanSound::Sound::Unknown);
        m_board->say(m_wanted ? Kind::Warning : Kind::Danger,
                     m_wanted ? tr("Its weight, please") : tr("Not counted"), groupedCode(code),
                     answer.failure().message);
        return;
    }
    if (!answer->product) {
        m_last.reset();
        desk().sound(ScanSound::Sound::Unknown);
        m_board->say(Kind::Warning, tr("Unknown code, noted"), groupedCode(code), answer->message);
        return;
    }
    m_last = *answer;
    desk().sound(answer->elsewhere.isEmpty() ? ScanSound::Sound::Success
                                             : ScanSound::Sound::Warning);
    reload();
    m_board->showCounted(*answer);
}

void InventoryPage::setWanted(std::optional<ProductId> product, const QString &name)
{
    m_wanted = product;
    m_board->setWanted(name);
}

void InventoryPage::refuse(const Failure &failure)
{
    desk().sound(ScanSound::Sound::Unknown);
    m_board->complain(failure.message);
}

Page *makeInventoryPage(Desk &desk, QWidget *parent)
{
    return new InventoryPage(desk, parent);
}

} // namespace cabas::ui
