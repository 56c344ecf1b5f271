// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/supplierstore.h"
#include "tests/support/builders.h"
#include "ui/purchasing/cataloguespage.h"
#include "ui/purchasing/differencesmodel.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/ask.h"

#include <QAbstractButton>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace cabas::test {

inline const QByteArray catalogueHead = "Référence;Désignation;EAN;Conditionnement;Prix HT;TVA\n";

/// A grocery's catalogue in March and in April; what changes is what a buyer meets.
inline QByteArray march()
{
    QByteArray lines = catalogueHead;
    lines += "CA250;CAFÉ MOULU PÉROU 250G;3760042180333;6;4,05;5,5\n"
             "RB1;Riz basmati complet, 1 kg;;12;2,91;5,5\n"
             "HC1;Huile de colza, 1 L;;6 x 1 L;2,44;5,5\n"
             "PA350;Purée d’amande complète, 350 g;;6;6,73;5,5\n"
             "TF2;Tofu nature, 2 × 125 g;;6;2,05;5,5\n"
             "PC500;Pois chiches, 500 g;;12;1,98;5,5\n"
             "BE150;Biscuits petit épeautre, 150 g;;10;1,62;5,5\n"
             "SP1;Soupe poireau-pomme de terre, 1 L;;6;2,15;5,5\n"
             "SV200;Savon d’Alep 20 % laurier, 200 g;;12;2,80;5,5\n";
    for (int at = 0; at < 30; ++at)
        lines += "Z" + QByteArray::number(at) + ";Tisane du soir n° " + QByteArray::number(at) +
                 ";;6;2,00;5,5\n";
    return lines;
}

inline QByteArray april()
{
    QByteArray lines = march();
    return lines.replace("6;4,05", "6;4,31")
        .replace("12;2,91", "12;3,02")
        .replace("6 x 1 L;2,44", "6 x 1 L;3,42")
        .replace("6;6,73", "6;6,50")
        .replace(";;6;2,05", ";;8;2,05")
        .replace("12;2,80;5,5", "12;2,80;20")
        .replace("BE150;Biscuits petit épeautre, 150 g;;10;1,62;5,5\n", "")
        .append("LC1;Lentilles corail, 1 kg;;10;3,64;5,5\n")
        .append("XX1;Sirop de fleurs de sureau;;6;sur demande;5,5\n");
}

/// The page in a window of its own, on a shop with a supplier and four of its articles for sale.
class CataloguesWindow {
public:
    explicit CataloguesWindow(bool hasMarch = true)
    {
        supplier = aSupplier(u"Biocoop Plateforme"_qs).add(data).id;
        aSupplier(u"Ferme du Rocher"_qs).add(data);
        coffee = aProduct(u"Café moulu Pérou, 250 g"_qs)
                     .barcode(u"3760042180333"_qs)
                     .priced(526)
                     .add(data)
                     .id;
        oil = aProduct(u"Huile de colza, 1 L"_qs).priced(317).add(data).id;
        data.write([&](Tx &tx) {
            SupplierStore::setItem(tx, {supplier, oil, u"HC1"_qs, Quantity::units(6), {}});
        });
        if (hasMarch)
            takeMarch();
        auto opened = Shop::open(data.path(), {data.folder(), data.now(), {}});
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().message));
        m_shop = std::move(opened).value();
        m_desk = std::make_unique<ui::Desk>(*m_shop, *m_shop->ownerSession());
        m_page = static_cast<ui::CataloguesPage *>(ui::makeCataloguesPage(*m_desk, nullptr));
        m_navigation = new ui::Navigation(*m_desk);
        m_navigation->setCurrent(u"catalogues"_qs);
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(m_navigation);
        row->addWidget(m_page, 1);
        window.resize(1366, 768);
        m_page->begin({});
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the keyboard");
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    ui::CataloguesPage &page() { return *m_page; }
    ui::Desk &desk() { return *m_desk; }
    ui::DifferencesModel &model() { return *m_page->findChild<ui::DifferencesModel *>(); }
    bool reaches(ui::CataloguesPage::Step step)
    {
        return QTest::qWaitFor([&] { return m_page->step() == step; }, 60'000);
    }
    QString fileOf(const QByteArray &bytes)
    {
        const QString path = data.folder() + u"/tarif-avril.csv"_qs;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test's file cannot be written");
        return path;
    }
    /// Both products are bought here as a rule, and a margin is set: prices follow the costs.
    void priceByChain()
    {
        CatalogService catalog(data.db());
        for (const ProductId id : {coffee, oil}) {
            Product product = catalog.find(data.session(), id).value();
            product.supplier = supplier;
            if (!catalog.update(data.session(), product))
                qFatal("a test's product cannot be changed");
        }
        Coefficient margin;
        margin.value = 2300;
        if (!PricingService(data.db()).setCoefficient(data.session(), margin))
            qFatal("a test's margin cannot be set");
    }
    /// More of the catalogue is ours, with shelf prices as the margin makes them.
    void sellMore()
    {
        struct Sold {
            QString name;
            QString reference;
            qint64 cents;
            qint64 costE4;
        };
        for (const Sold &each :
             std::vector<Sold>{{u"Riz basmati complet, 1 kg"_qs, u"RB1"_qs, 378, 29'100},
                               {u"Purée d’amande complète, 350 g"_qs, u"PA350"_qs, 873, 67'300},
                               {u"Tofu nature, 2 × 125 g"_qs, u"TF2"_qs, 266, 20'500},
                               {u"Biscuits petit épeautre, 150 g"_qs, u"BE150"_qs, 210, 16'200}}) {
            const ProductId id = aProduct(each.name).from(supplier).priced(each.cents).add(data).id;
            data.write([&](Tx &tx) {
                SupplierStore::setItem(tx, {supplier, id, each.reference, Quantity::units(6),
                                            UnitPrice::fromE4(each.costE4)});
            });
        }
    }
    QStringList labels()
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    /// A file of many articles that are all new.
    static QByteArray many(int count)
    {
        QByteArray lines = catalogueHead;
        for (int at = 0; at < count; ++at)
            lines += "M" + QByteArray::number(at) + ";Article n° " + QByteArray::number(at) +
                     ", 500 g;;6;1,25;5,5\n";
        return lines;
    }
    void choose(const QByteArray &bytes)
    {
        ui::AskScript script;
        script.answer(fileOf(bytes));
        press(u"choose-file"_qs);
        auto *search = find<QLineEdit>(u"supplier-search"_qs);
        search->clear();
        QTest::keyClicks(search, u"bioc"_qs);
        press(u"begin"_qs);
    }

    TestShop data;
    QWidget window;
    SupplierId supplier{0};
    ProductId coffee{0};
    ProductId oil{0};

private:
    void takeMarch()
    {
        const CatalogueFile file = CatalogueFile::read(march()).value();
        CatalogueSource source;
        source.fileName = u"tarif-mars.csv"_qs;
        source.reading.mapping = file.table->guess();
        source.reading.naming.calm = true;
        source.reading.naming.spacedUnits = true;
        const auto taken = CatalogueImportService(data.db()).take(
            data.session(), supplier, source, file.articles(source.reading.mapping).value(), {});
        if (!taken)
            qFatal("%s", qPrintable(taken.failure().message));
    }

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ui::Desk> m_desk;
    ui::Navigation *m_navigation = nullptr;
    ui::CataloguesPage *m_page = nullptr;
};

} // namespace cabas::test
