// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every widget in both themes and keeps pictures of them, to be looked at.
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTest>

using namespace cabas;
using namespace cabas::ui;

namespace {

QHBoxLayout *rowOf(const std::vector<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

KeyButton *button(const QString &text, KeyButton::Role role, const QString &icon,
                  const QString &key, KeyButton::Size size = KeyButton::Size::Office)
{
    auto *made = new KeyButton(text, role);
    made->setIconName(icon);
    made->setKey(QKeySequence(key));
    made->setSize(size);
    return made;
}

QStandardItemModel *products(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels(
        {u"Produit"_qs, u"Stock"_qs, u"Ventes 8 sem."_qs, u"Prix TTC"_qs, u"État"_qs});
    for (int column : {1, 3}) {
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                             Qt::TextAlignmentRole);
    }
    model->setHeaderData(3, Qt::Horizontal, 28, Qt::UserRole);
    const QStringList names{u"Carottes de sable bio"_qs, u"Chou kale bio"_qs,
                            u"Comté AOP 12 mois"_qs, u"Farine de blé T65, 1 kg"_qs,
                            u"Fromage blanc de campagne, 500 g"_qs};
    const QStringList stocks{u"18,4 kg"_qs, u"0 kg"_qs, u"6,2 kg"_qs, u"41"_qs, u"4"_qs};
    const QStringList prices{u"2,35 €"_qs, u"4,20 €"_qs, u"24,90 €"_qs, u"1,85 €"_qs, u"2,95 €"_qs};
    for (int row = 0; row < names.size(); ++row) {
        auto *name = new QStandardItem(names[row]);
        auto *stock = new QStandardItem(stocks[row]);
        stock->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        stock->setData(true, Cell::Strong);
        if (row == 1) {
            stock->setData(u"Rupture"_qs, Cell::ChipText);
            stock->setData(int(Kind::Danger), Cell::ChipKind);
        }
        auto *spark = new QStandardItem;
        spark->setData(
            QVariant::fromValue(QList<int>{14, 16, 12, 18, 15, 21, 17, row == 1 ? 0 : 22}),
            Cell::Spark);
        auto *price = new QStandardItem(prices[row]);
        price->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        price->setData(true, Cell::Strong);
        price->setData(row < 3 ? u"/kg"_qs : QString(u""_qs), Cell::Unit);
        auto *state = new QStandardItem(row % 2 ? u"Manque 1 carton"_qs : u"Complet"_qs);
        state->setData(int(row % 2 ? Kind::Warning : Kind::Success), Cell::ChipKind);
        model->appendRow({name, stock, spark, price, state});
    }
    return model;
}

void addBands(QVBoxLayout *column)
{
    auto *bands = new Bands;
    bands->post({Kind::Warning,
                 u"Code inconnu 3 760091 720146"_qs,
                 u"Il n’est dans aucune fiche. La vente continue."_qs,
                 {},
                 {{u"Chercher"_qs, {}}, {u"Prix libre + rayon"_qs, {}}, {u"Plus tard"_qs, {}}}});
    bands->post({Kind::Warning, u"Code inconnu"_qs, {}});
    bands->post({Kind::Kraft, u"Mardi 10 mars, 9 h 15 – 12 h 15 : votre créneau est en cours."_qs,
                 u"Vous êtes 5 sur 6."_qs, u"calendar-clock"_qs});
    column->addWidget(bands);
    auto *verdict = new Band(Kind::Success);
    verdict->setHeadline(true);
    verdict->setIconName(u"shield-check"_qs);
    verdict->setText(u"Les comptes, le stock et les tickets se tiennent"_qs,
                     u"Vérifié ce matin à 6 h 00, en 14 secondes : 12 847 tickets."_qs);
    column->addWidget(verdict);
}

void addFields(QVBoxLayout *column)
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::space(3));
    auto *money = new MoneyEdit;
    money->setValue(Money::fromCents(123450));
    auto *weight = new QuantityEdit(Unit::Kilogram);
    weight->setText(u"12 abc"_qs);
    auto *combo = new QComboBox;
    combo->addItems({u"ACH Achats"_qs, u"VTE Ventes"_qs});
    auto *amount = new Field(u"Montant"_qs, money);
    amount->setNote(u"TVA comprise"_qs);
    auto *quantity = new Field(u"Poids"_qs, weight);
    quantity->setError(weight->problem());
    auto *lot = new QLineEdit(u"LM26-0612"_qs);
    auto *counter = new Field(u"Lot du fournisseur"_qs, lot);
    counter->setCounter(true);
    fields->addWidget(new Field(u"Journal"_qs, combo));
    auto *date = new QDateEdit(QDate(2026, 3, 11));
    date->setCalendarPopup(true);
    fields->addWidget(new Field(u"Date"_qs, date));
    fields->addWidget(amount);
    fields->addWidget(quantity);
    fields->addWidget(counter);
    auto *ticks = new QVBoxLayout;
    auto *ticked = new QCheckBox(u"Envoyer par courriel"_qs);
    ticked->setChecked(true);
    auto *chosen = new QRadioButton(u"Galettes"_qs);
    chosen->setChecked(true);
    ticks->addWidget(ticked);
    ticks->addWidget(new QCheckBox(u"Facture"_qs));
    ticks->addWidget(chosen);
    ticks->addWidget(new QRadioButton(u"Cidre"_qs));
    fields->addLayout(ticks);
    column->addLayout(fields);
}

QWidget *basics()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(Theme::space(4));
    column->addLayout(
        rowOf({button(u"Importer un tarif"_qs, KeyButton::Role::Outlined, u"file-down"_qs, {}),
               button(u"Nouveau produit"_qs, KeyButton::Role::Primary, u"plus"_qs, u"Ctrl+N"_qs),
               button(u"Voir les chèques"_qs, KeyButton::Role::Quiet, {}, {}),
               button(u"Refuser la livraison"_qs, KeyButton::Role::Danger, u"ban"_qs, u"Del"_qs),
               button(u"Valider"_qs, KeyButton::Role::Outlined, {}, u"Ctrl+Return"_qs),
               button(u"Inscrire"_qs, KeyButton::Role::Outlined, {}, {}, KeyButton::Size::Small),
               KeyButton::iconOnly(u"printer"_qs, u"Imprimer"_qs)}));
    auto *disabled =
        button(u"Clore le rapprochement"_qs, KeyButton::Role::Primary, {}, u"Ctrl+Return"_qs);
    disabled->setEnabled(false);
    auto *search = button(u"Chercher"_qs, KeyButton::Role::Outlined, {}, u"F2"_qs,
                          KeyButton::Size::CounterKey);
    search->setSpread(true);
    search->setFixedWidth(146);
    auto *pay = button(u"Encaisser"_qs, KeyButton::Role::Primary, {}, u"F12"_qs,
                       KeyButton::Size::PrimaryTall);
    pay->setSpread(true);
    pay->setFixedWidth(456);
    column->addLayout(rowOf({disabled, search,
                             button(u"Annuler"_qs, KeyButton::Role::Outlined, u"undo-2"_qs,
                                    u"Ctrl+Z"_qs, KeyButton::Size::Counter),
                             pay}));
    column->addLayout(
        rowOf({new Chip(u"En cours"_qs, Kind::Accent), new Chip(u"Attendue"_qs, Kind::Neutral),
               new Chip(u"À jour"_qs, Kind::Success), new Chip(u"1 jour"_qs, Kind::Warning),
               new Chip(u"Rupture"_qs, Kind::Danger),
               new Chip(u"−0,120 kg"_qs, Kind::Info, u"scale"_qs)}));
    addBands(column);
    addFields(column);
    auto *table = new DataTable(u"Articles"_qs);
    table->setColumnWidths({0, 160, 110, 130, 170});
    table->setModel(products(table));
    table->selectOnly(2);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    column->addWidget(new TableCard(table), 1);
    return page;
}

} // namespace

namespace {

/// Groups, ticks, two lines, a group of columns: the comparison page.
QWidget *lists()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(Theme::space(4));
    auto *table = new DataTable(u"Changements"_qs);
    auto *model = new QStandardItemModel(0, 4, table);
    model->setHorizontalHeaderLabels({u"Produit"_qs, u"Changement"_qs, u"avant"_qs, u"après"_qs});
    const std::vector<QStringList> rows{
        {u"Hausses de prix · 12"_qs},
        {u"Café moulu Pérou, 250 g"_qs, u"Hausse"_qs, u"4,0520"_qs, u"4,3100"_qs},
        {u"Huile de colza, 1 L"_qs, u"À vérifier"_qs, u"2,4400"_qs, u"3,4200"_qs},
        {u"Conditionnement changé · 2"_qs},
        {u"Tofu nature, 2 × 125 g"_qs, u"Carton"_qs, u"carton de 6"_qs, u"carton de 8"_qs}};
    for (const QStringList &texts : rows) {
        QList<QStandardItem *> items;
        for (int i = 0; i < 4; ++i) {
            auto *item = new QStandardItem(texts.value(i));
            if (texts.size() == 1 && i == 0)
                item->setData(true, Cell::Group);
            else if (i == 0)
                item->setData(texts[1] == u"Hausse" ? Qt::Checked : Qt::Unchecked,
                              Qt::CheckStateRole);
            if (i == 1 && texts.size() > 1)
                item->setData(int(texts[1] == u"Hausse" ? Kind::Info : Kind::Warning),
                              Cell::ChipKind);
            if (i > 1)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(i == 3, Cell::Strong);
            items << item;
        }
        model->appendRow(items);
    }
    table->setColumnWidths({0, 130, 120, 120});
    table->setModel(model);
    table->setGroupEdge(2);
    table->selectOnly(2);
    row->addWidget(new TableCard(table), 1);
    auto *bank = new DataTable(u"La banque dit"_qs);
    auto *lines = new QStandardItemModel(0, 3, bank);
    lines->setHorizontalHeaderLabels({u"Date"_qs, u"Libellé"_qs, u"Montant"_qs});
    lines->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    for (const QString &text : {u"VIR SALAIRES FEVRIER"_qs, u"REMISE CB 2802 57 OPERATIONS"_qs,
                                u"REMISE CHEQUES 0000412"_qs}) {
        auto *label = new QStandardItem(text);
        label->setData(u"Z du 28 février"_qs, Cell::Second);
        auto *amount = new QStandardItem(u"−2 140,00"_qs);
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        amount->setData(true, Cell::Strong);
        lines->appendRow({new QStandardItem(u"27/02"_qs), label, amount});
    }
    bank->setDensity(DataTable::Density::TwoLines);
    bank->setColumnWidths({70, 0, 120});
    bank->setModel(lines);
    row->addWidget(new TableCard(bank), 1);
    return page;
}

QWidget *question()
{
    auto *dialog = new AskDialog(u"Refuser la livraison de la Ferme du Rocher ?"_qs,
                                 u"Les 14 lignes repartent avec le chauffeur. Le fournisseur "
                                 u"reçoit une lettre, et rien n’entre en stock."_qs,
                                 nullptr);
    dialog->addVerb(u"Garder"_qs, QDialog::Rejected, false, false, true);
    dialog->addVerb(u"Refuser"_qs, QDialog::Accepted, false, true, false);
    return dialog;
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsLookRight()
    {
        for (const QString &path :
             test::takePictures(u"gallery-lists"_qs, &lists,
                                {{false, true, {1366, 400}}, {true, true, {1366, 400}}}))
            QVERIFY(!QPixmap(path).isNull());
    }

    void questionsLookRight()
    {
        for (const QString &path :
             test::takePictures(u"gallery-question"_qs, &question,
                                {{false, true, {520, 200}}, {true, true, {520, 200}}}))
            QVERIFY(!QPixmap(path).isNull());
    }

    void basicsLookRight()
    {
        for (const QString &path :
             test::takePictures(u"gallery-basics"_qs, &basics,
                                {{false, true, {1366, 768}}, {true, true, {1366, 768}}}))
            QVERIFY(!QPixmap(path).isNull());
    }
};

CABAS_TEST(TestGallery)
#include "tst_gallery.moc"
