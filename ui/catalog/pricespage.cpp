// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricespage.h"

#include "core/catalog/pricingservice.h"
#include "ui/catalog/pricebatchesview.h"
#include "ui/catalog/pricegroupsview.h"
#include "ui/catalog/pricerulesview.h"
#include "ui/catalog/pricewhatif.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

PricesPage::PricesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Catalog | Topic::Suppliers, parent)
{
    buildUi();
}

void PricesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Prices"));
    m_add = new KeyButton(QString(), KeyButton::Role::Primary);
    m_add->setObjectName(u"new-batch"_qs);
    m_add->setIconName(u"plus"_qs);
    m_add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_add, &QPushButton::clicked, this, [this] { view()->add(); });
    head->addAction(m_add);
    outer->addWidget(head);
    outer->addWidget(makeTabs());
    m_bands = new Bands;
    outer->addWidget(m_bands);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at them"));
    outer->addWidget(m_foot);
    addView(new PriceBatchesView(desk()), tr("Batches and promotions"));
    addView(new PriceWhatIfView(desk()), tr("What if"));
    addView(new PriceRulesView(desk()), tr("Rules"));
    addView(new PriceGroupsView(desk()), tr("Price families"));
    connect(m_tabs, &QTabBar::currentChanged, this, &PricesPage::tabChanged);
    tabChanged();
}

QWidget *PricesPage::makeTabs()
{
    auto *ground = new Ground(Token::Surface, Qt::BottomEdge);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(24, 0, 24, 1);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"prices-tabs"_qs);
    m_tabs->setAccessibleName(tr("Prices"));
    row->addWidget(m_tabs);
    row->addStretch();
    return ground;
}

void PricesPage::addView(PriceView *view, const QString &word)
{
    m_views.push_back(view);
    m_stack->addWidget(view);
    m_tabs->addWord(word);
    connect(view, &PriceView::refused, this, &PricesPage::refuse);
    connect(view, &PriceView::counted, this, [this, view](const QStringList &counts) {
        if (view == this->view())
            m_foot->setCounts(counts);
    });
    connect(view, &PriceView::done, this, [this](const QString &words) {
        m_bands->settleAll();
        desk().toast(words);
    });
    connect(view, &PriceView::planned, this, [this] { showTab(Batches); });
}

PriceView *PricesPage::view() const
{
    return m_views[size_t(m_tabs->currentIndex())];
}

void PricesPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (about.toLongLong() > 0) {
        showTab(Batches);
        view()->open(about.toLongLong());
    }
    tellDrift();
    setFocusProxy(view()->start());
}

bool PricesPage::scanned(const QString &code)
{
    return view()->scanned(code);
}

void PricesPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void PricesPage::tabChanged()
{
    // Only the view that is shown asks for its room.
    for (PriceView *each : m_views) {
        const auto policy = each == view() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(view());
    setFocusProxy(view()->start());
    const QString word = view()->addWord();
    m_add->setVisible(!word.isEmpty());
    m_add->setText(word);
    m_bands->settleAll();
    m_foot->setCounts({});
    if (isVisible())
        reload();
}

void PricesPage::reload()
{
    view()->refresh();
}

void PricesPage::refuse(const Failure &failure)
{
    m_bands->settleAll();
    m_bands->post({Kind::Warning, tr("Not done."), failure.message});
}

/// Price families whose products no longer have one price.
void PricesPage::tellDrift()
{
    const auto drifted = PricingService(desk().db()).drifted(desk().session());
    if (!drifted || drifted->empty())
        return;
    QStringList names;
    for (const DriftedGroup &each : *drifted)
        names += each.group.name;
    BandMessage message{
        Kind::Warning,
        tr("%n price family(ies) have more than one price:", nullptr, int(drifted->size())),
        names.join(u", "_qs)};
    message.deeds.push_back({tr("See them"), [this] { showTab(Groups); }});
    m_bands->post(message);
}

Page *makePricesPage(Desk &desk, QWidget *parent)
{
    return new PricesPage(desk, parent);
}

} // namespace cabas::ui
