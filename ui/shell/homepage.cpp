// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/homepage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/reception/receptionservice.h"
#include "ui/shell/homedeeds.h"
#include "ui/shell/windowtools.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/taskcard.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyCombination>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 312;
constexpr int findWidth = 300;

QLabel *sectionTitle(const QString &text)
{
    return makeLabel(text, TextSize::Section, Weight::Strong);
}

} // namespace

HomePage::HomePage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries | Topic::Sales | Topic::Shop | Topic::Suppliers | Topic::Catalog,
           parent)
{
    buildUi();
}

void HomePage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head = new PageHead({});
    auto *find = new KeyButton(tr("Scan, or search…"));
    find->setObjectName(u"find-anything"_qs);
    find->setIconName(u"scan-barcode"_qs);
    find->setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    find->setSpread(true);
    find->setMinimumWidth(findWidth);
    connect(find, &QPushButton::clicked, this, [this] { WindowTools::find(this); });
    m_head->addAction(find);
    auto *change = new KeyButton(tr("Change person"));
    change->setObjectName(u"change-person"_qs);
    change->setIconName(u"repeat-2"_qs);
    connect(change, &QPushButton::clicked, this, [this] { desk().changePerson(); });
    m_head->addAction(change);
    outer->addWidget(m_head);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll, 1);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    m_scanned = new Band(Kind::Info);
    m_scanned->hide();
    column->addWidget(m_scanned);

    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    column->addLayout(row, 1);
    // With large text the deliveries stand under what there is to do.
    const auto turn = [this, row] {
        row->setDirection(Theme::of(this).textFactor() > 130 ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
    };
    connect(&Theme::of(this), &Theme::changed, this, turn);
    turn();
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    m_now = new QVBoxLayout;
    m_now->setSpacing(12);
    left->addLayout(m_now);
    left->addSpacing(8);
    m_quiet = new QGridLayout;
    m_quiet->setSpacing(12);
    left->addLayout(m_quiet);
    left->addStretch();
    row->addLayout(left, 1);
    auto *side = new QWidget;
    growWidth(side, sideWidth);
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(12);
    row->addWidget(side, 0, Qt::AlignTop);
}

void HomePage::clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

void HomePage::reload()
{
    const QString first = desk().session().userName().section(u' ', 0, 0);
    m_head->setTitle(tr("Hello %1").arg(first));
    clear(m_now);
    clear(m_quiet);
    m_now->addWidget(sectionTitle(tr("To do now")));
    bool urgent = true;
    const auto connectCard = [this](TaskCard *card, const HomeDeed &deed) {
        card->setObjectName(deed.name);
        connect(card, &QAbstractButton::clicked, this,
                [this, page = deed.page, about = deed.about] { desk().go(page, about); });
    };
    for (const HomeDeed &deed : HomeDeeds(desk()).urgent()) {
        auto *card = new TaskCard(deed.icon, deed.title,
                                  urgent ? TaskCard::Look::Urgent : TaskCard::Look::Plain);
        urgent = false;
        card->setSubtitle(deed.subtitle);
        card->setFigure(deed.figure, deed.word);
        connectCard(card, deed);
        m_now->addWidget(card);
    }
    const std::vector<HomeDeed> quiet = HomeDeeds(desk()).quiet();
    if (!quiet.empty())
        m_quiet->addWidget(sectionTitle(tr("When you like")), 0, 0, 1, -1);
    // Rows of the same length: four tiles stand two by two.
    const int columns = quiet.size() == 4 || quiet.size() < 3 ? 2 : 3;
    for (size_t i = 0; i < quiet.size(); ++i) {
        auto *card = new TaskCard(quiet[i].icon, quiet[i].title, TaskCard::Look::Small);
        card->setSubtitle(quiet[i].subtitle);
        connectCard(card, quiet[i]);
        m_quiet->addWidget(card, 1 + int(i) / columns, int(i) % columns);
    }
    fillDeliveries();
}

void HomePage::fillDeliveries()
{
    clear(m_side);
    if (!desk().may(Permission::Receive))
        return;
    m_side->addWidget(sectionTitle(tr("Deliveries")));
    auto *card = new Card;
    card->body()->setSpacing(12);
    ReceptionService service(desk().db());
    const Result<std::vector<Delivery>> counting = service.counting(desk().session());
    const Result<std::vector<Delivery>> finished = service.finished(desk().session(), 3);
    const auto addRow = [&](const Delivery &delivery, bool done) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(new ElidedLabel(delivery.supplierName.isEmpty() ? tr("Without supplier")
                                                                         : delivery.supplierName));
        texts->addWidget(
            makeLabel(desk().session().local(delivery.startedAt).toString(u"dd/MM HH:mm"_qs),
                      TextSize::Caption, Weight::Regular, Token::TextMuted));
        row->addLayout(texts, 1);
        row->addWidget(done ? new Chip(tr("Received"), Kind::Success)
                            : new Chip(tr("In progress"), Kind::Accent, u"circle-dot"_qs),
                       0, Qt::AlignVCenter);
        static_cast<QVBoxLayout *>(card->body())->addLayout(row);
    };
    int shown = 0;
    if (counting) {
        for (const Delivery &delivery : *counting) {
            addRow(delivery, false);
            ++shown;
        }
    }
    if (finished) {
        for (const Delivery &delivery : *finished) {
            addRow(delivery, true);
            ++shown;
        }
    }
    if (shown == 0)
        card->body()->addWidget(
            makeWrapped(tr("Nothing was delivered yet."), TextSize::Body, Token::TextMuted));
    desk().tellCount(u"receptions"_qs, counting ? int(counting->size()) : 0);
    m_side->addWidget(card);
}

bool HomePage::scanned(const QString &code)
{
    const Result<ProductHit> hit = CatalogService(desk().db()).findByCode(desk().session(), code);
    m_scanned->show();
    if (!hit) {
        desk().sound(ScanSound::Sound::Unknown);
        m_scanned->setKind(Kind::Warning);
        m_scanned->setText(tr("Unknown code %1.").arg(groupedCode(code)), hit.failure().message);
        return true;
    }
    desk().sound(ScanSound::Sound::Success);
    const Product &product = hit->product;
    m_scanned->setKind(Kind::Success);
    m_scanned->setText(product.name,
                       product.price ? priceText(*product.price, product.unit, Language::locale())
                                     : tr("no price yet"));
    return true;
}

Page *makeHomePage(Desk &desk, QWidget *parent)
{
    return new HomePage(desk, parent);
}

} // namespace cabas::ui
