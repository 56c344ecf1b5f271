// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/navitem.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPixmap>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

// What the pages of example share. They are made of nothing but the widgets, to be held beside the
// drawn ones and walked as real pages are.
namespace cabas::ui {

constexpr int rightAligned = int(Qt::AlignRight | Qt::AlignVCenter);

inline QVBoxLayout *columnIn(QWidget *page, int margin, int spacing)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    return column;
}

inline QStandardItem *cell(const QString &text, int alignment = 0, bool strong = false,
                           Token ink = Token::Text)
{
    auto *item = new QStandardItem(text);
    if (alignment)
        item->setData(alignment, Qt::TextAlignmentRole);
    item->setData(strong, Cell::Strong);
    item->setData(int(ink), Cell::Ink);
    return item;
}

inline QWidget *navigation()
{
    auto *nav = new Ground(Token::Surface, Qt::RightEdge);
    nav->setFixedWidth(Metric::nav);
    auto *column = columnIn(nav, 8, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 0, 12);
    head->setSpacing(10);
    auto *logo = new QLabel;
    logo->setPixmap(iconPixmap(u"logo"_qs, Theme::of(nav).color(Token::Accent), 32, 1));
    head->addWidget(logo);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(u"La Glaneuse"_qs, TextSize::Body, Weight::Strong));
    names->addWidget(makeLabel(u"Épicerie coopérative"_qs, TextSize::Caption, Weight::Regular,
                               Token::TextMuted));
    head->addLayout(names, 1);
    column->addLayout(head);
    auto *home = new NavItem(u"house"_qs, u"Accueil"_qs);
    home->setChecked(true);
    column->addWidget(home);
    QLabel *shop =
        makeLabel(u"À la boutique"_qs, TextSize::Caption, Weight::Strong, Token::TextMuted);
    shop->setContentsMargins(10, 10, 0, 6);
    column->addWidget(shop);
    column->addWidget(new NavItem(u"shopping-basket"_qs, u"Caisse"_qs));
    auto *receptions = new NavItem(u"package-open"_qs, u"Réceptions"_qs);
    receptions->setCount(3);
    column->addWidget(receptions);
    column->addWidget(new NavItem(u"boxes"_qs, u"Stock"_qs));
    column->addStretch();
    return nav;
}

inline QStandardItemModel *basket(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 4, parent);
    model->setHorizontalHeaderLabels({u"Article"_qs, u"Quantité"_qs, u"Prix"_qs, u"Montant"_qs});
    for (int column : {1, 2, 3})
        model->setHeaderData(column, Qt::Horizontal, rightAligned, Qt::TextAlignmentRole);
    const std::vector<QStringList> lines{
        {u"Carottes de sable bio"_qs, u"1,240 kg"_qs, u"2,35 €/kg"_qs, u"2,91"_qs},
        {u"Pain au levain T80, 1 kg"_qs, u"1"_qs, u"6,20 €"_qs, u"6,20"_qs},
        {u"Lentilles vertes du Puy AOP, 500 g"_qs, u"2"_qs, u"3,95 €"_qs, u"7,90"_qs},
        {u"Œufs plein air bio, boîte de 6"_qs, u"1"_qs, u"2,79 €"_qs, u"2,79"_qs},
        {u"Lait demi-écrémé bio, 1 L"_qs, u"6"_qs, u"1,38 €"_qs, u"8,28"_qs},
        {u"Consigne bouteille rendue"_qs, u"−3"_qs, u"0,20 €"_qs, u"−0,60"_qs}};
    for (const QStringList &line : lines) {
        auto *name = cell(line[0]);
        if (line[1].startsWith(u'−'))
            name->setData(u"undo-2"_qs, Cell::Icon);
        model->appendRow({name, cell(line[1], rightAligned),
                          cell(line[2], rightAligned, false, Token::TextMuted),
                          cell(line[3], rightAligned, true)});
    }
    return model;
}

/// Walks a sample in both themes and presses its keys.
inline QString brokenRules(const std::function<QWidget *()> &make)
{
    QStringList wrong;
    for (bool dark : {false, true}) {
        test::useView({dark, true});
        const std::unique_ptr<QWidget> shown(make());
        shown->resize(1366, 768);
        shown->show();
        QCoreApplication::processEvents();
        wrong += test::faults(test::walk(*shown));
        for (const QString &name : test::deadKeys(*shown))
            wrong << u"its key does nothing: "_qs + name;
    }
    return wrong.join(u'\n');
}

/// Pictures of a sample, light and dark, and with text at 130 %.
inline bool pictured(const QString &name, const std::function<QWidget *()> &make)
{
    bool good = true;
    for (const QString &path : test::takePictures(name, make, {{false, true}, {true, true}}))
        good = good && !QPixmap(path).isNull();
    test::Themes::setTextFactor(130);
    for (const QString &path : test::takePictures(name + u"-130"_qs, make, {{false, true}}))
        good = good && !QPixmap(path).isNull();
    test::Themes::setTextFactor(100);
    return good;
}

} // namespace cabas::ui
