// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the office made of the widgets: home, products, an unknown code.
#include "tests/support/registry.h"
#include "tests/ui/widgets/samples.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/taskcard.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QTest>

using namespace cabas;
using namespace cabas::ui;
using namespace cabas::test;

namespace {

QWidget *home()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation());

    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    row->addLayout(main, 1);
    auto *head = new PageHead(u"Bonjour Camille"_qs);
    auto *change = new KeyButton(u"Changer de personne"_qs);
    change->setIconName(u"arrow-right-left"_qs);
    head->addAction(change);
    main->addWidget(head);
    auto *body = new QWidget;
    main->addWidget(body, 1);
    auto *column = columnIn(body, 24, 16);
    auto *band = new Band(Kind::Kraft);
    band->setIconName(u"calendar-clock"_qs);
    band->setText(u"Mardi 10 mars, 9 h 15 – 12 h 15 : votre créneau est en cours."_qs,
                  u"Vous êtes 5 sur 6, coordination : Inès Lavande. Il reste 1 h 52."_qs);
    column->addWidget(band);
    column->addWidget(makeLabel(u"À faire maintenant"_qs, TextSize::Section, Weight::Strong));
    auto *urgent = new TaskCard(u"package-open"_qs, u"Réceptionner Biocoop Plateforme"_qs,
                                TaskCard::Look::Urgent);
    urgent->setSubtitle(u"Arrivée à 9 h 40 · 148 lignes attendues, 104 déjà comptées"_qs);
    urgent->setFigure(u"44"_qs, u"lignes restantes"_qs);
    column->addWidget(urgent);
    auto *labels = new TaskCard(u"tags"_qs, u"Poser les étiquettes de rayon"_qs);
    labels->setSubtitle(u"Prix changés ce matin : crèmerie (9), vrac (14), boissons (5)"_qs);
    labels->setFigure(u"28"_qs);
    column->addWidget(labels);
    auto *count = new TaskCard(u"clipboard-list"_qs, u"Compter le rayon Épicerie sèche"_qs);
    count->setSubtitle(u"Inventaire tournant · dernier comptage il y a 5 semaines"_qs);
    count->setChip(u"environ 25 min"_qs, Kind::Info, u"clock"_qs);
    column->addWidget(count);
    column->addWidget(makeLabel(u"Quand vous voulez"_qs, TextSize::Section, Weight::Strong));
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (const auto &[icon, title, second] :
         {std::tuple{u"shopping-basket"_qs, u"Ouvrir une caisse"_qs, u"Caisse 2 est libre"_qs},
          std::tuple{u"trash-2"_qs, u"Noter une perte"_qs, u"Casse, périmé, dégustation"_qs},
          std::tuple{u"scan-search"_qs, u"Vérifier un prix"_qs, u"Scannez n’importe où"_qs}}) {
        auto *tile = new TaskCard(icon, title, TaskCard::Look::Small);
        tile->setSubtitle(second);
        tiles->addWidget(tile);
    }
    column->addLayout(tiles);
    column->addStretch();
    return page;
}

QWidget *productPanel()
{
    auto *panel = new SidePanel;
    panel->setPanelWidth(432);
    panel->setTitle({}, u"Comté AOP 12 mois"_qs);
    panel->setSubtitle(u"Fruitière du Val · Doubs, 412 km"_qs);
    auto *tabs = new TabStrip;
    tabs->addWord(u"L’essentiel"_qs);
    tabs->addWord(u"Achats"_qs);
    tabs->addWord(u"Codes"_qs, 2);
    tabs->addWord(u"Mouvements"_qs);
    panel->setTabs(tabs);
    panel->body()->addWidget(makeLabel(u"D’où vient ce prix"_qs, TextSize::Body, Weight::Strong));
    auto *sum = new SumLines;
    sum->addLine(u"Achat HT, depuis le 3 février"_qs, u"18,9800 €/kg"_qs);
    sum->addLine(u"Coefficient crèmerie × 1,23"_qs, u"4,4134"_qs);
    sum->addLine(u"TVA 5,5 %"_qs, u"1,2981"_qs);
    sum->addResult(u"Prix de vente TTC"_qs, u"24,90 €/kg"_qs);
    panel->body()->addWidget(sum);
    auto *edit = new KeyButton(u"Modifier"_qs, KeyButton::Role::Primary);
    edit->setKey(Qt::Key_F2);
    panel->addFoot(edit);
    panel->addFoot(new KeyButton(u"Étiquette"_qs));
    panel->addFoot(new KeyButton(u"Corriger le stock"_qs));
    return panel;
}

QWidget *products()
{
    auto *page = new QWidget;
    auto *all = new QHBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(navigation());
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    all->addLayout(main, 1);
    auto *head = new PageHead(u"Produits"_qs);
    auto *import = new KeyButton(u"Importer un tarif"_qs);
    import->setIconName(u"file-down"_qs);
    auto *make = new KeyButton(u"Nouveau produit"_qs, KeyButton::Role::Primary);
    make->setIconName(u"plus"_qs);
    make->setKey(QKeySequence::New);
    head->addAction(import);
    head->addAction(make);
    main->addWidget(head);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    main->addLayout(both, 1);
    auto *list = new QWidget;
    auto *outer = columnIn(list, 0, 0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    outer->addLayout(column, 1);
    auto *filter = new FilterLine(u"Nom, code, fournisseur…"_qs);
    filter->addFacet(u"Rayon"_qs, {u"tous"_qs, u"Crèmerie"_qs, u"Vrac"_qs});
    filter->addChip(u"sale"_qs, u"En vente"_qs);
    filter->addTool(u"columns-3"_qs, u"Colonnes"_qs);
    filter->addTool(u"download"_qs, u"Exporter"_qs);
    filter->addTool(u"printer"_qs, u"Imprimer"_qs);
    column->addWidget(filter);
    auto *table = new DataTable(u"Articles"_qs);
    table->setColumnWidths({0, 110, 110, 110});
    table->setModel(basket(table));
    table->selectOnly(2);
    column->addWidget(new TableCard(table), 1);
    auto *foot = new FootLine;
    foot->setCounts({u"1 964 produits en vente sur 2 310"_qs, u"1 choisi"_qs});
    foot->addHint(Qt::Key_Return, u"ouvrir"_qs);
    foot->addHint(Qt::Key_F2, u"modifier"_qs);
    foot->addHint(QKeySequence::Copy, u"copier"_qs);
    outer->addWidget(foot);
    both->addWidget(list, 1);
    both->addWidget(productPanel());
    return page;
}

QWidget *unknownPanel()
{
    auto *panel = new SidePanel;
    panel->setPanelWidth(520);
    panel->setTone(Kind::Warning);
    panel->setTitle(u"Code inconnu, gardé de côté"_qs, u"3 760182 740954"_qs);
    panel->body()->addWidget(
        makeLabel(u"Qu’est-ce que c’est ?"_qs, TextSize::Body, Weight::Strong));
    auto *first = new AnswerCard(1, u"link"_qs, u"C’est une ligne de cette livraison"_qs,
                                 u"Deux lignes attendues n’ont encore aucun code"_qs);
    first->setChecked(true);
    auto *detail = new Card;
    detail->setPadding(8);
    detail->body()->addWidget(makeLabel(u"Galettes de sarrasin, paquet de 6"_qs));
    detail->body()->addWidget(makeLabel(u"Cidre brut fermier, 75 cl"_qs));
    first->setDetail(detail);
    panel->body()->addWidget(first);
    panel->body()->addWidget(new AnswerCard(2, u"search"_qs,
                                            u"C’est un produit que nous avons déjà"_qs,
                                            u"Cherchez par nom ; ce code lui sera ajouté"_qs));
    panel->body()->addWidget(new AnswerCard(3, u"package-plus"_qs, u"C’est un nouveau produit"_qs,
                                            u"Rempli d’après Open Food Facts, à vérifier"_qs));
    auto *later = new KeyButton(u"Plus tard"_qs);
    later->setSize(KeyButton::Size::Counter);
    later->setKey(Qt::Key_Escape);
    auto *attach = new KeyButton(u"Rattacher et compter 1 carton"_qs, KeyButton::Role::Primary);
    attach->setSize(KeyButton::Size::Counter);
    attach->setKey(Qt::Key_Return);
    panel->addFoot(later);
    panel->addFoot(attach, 1);
    return panel;
}

QWidget *unknownCode()
{
    auto *page = new QWidget;
    auto *both = new QHBoxLayout(page);
    both->setContentsMargins(0, 0, 0, 0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(16, 16, 16, 16);
    left->setSpacing(12);
    both->addLayout(left, 1);
    auto *table = new DataTable(u"Articles"_qs);
    auto *model = new QStandardItemModel(0, 2, table);
    model->setHorizontalHeaderLabels({u"Article"_qs, u"Compté"_qs});
    table->setColumnWidths({0, 100});
    table->setModel(model);
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"package-open"_qs,
                                  u"Aucune ligne n’est attendue. Scannez ce qui arrive."_qs,
                                  u"Choisir une commande"_qs));
    left->addWidget(card, 1);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (const auto &[icon, figure, word] :
         {std::tuple{u"equal"_qs, u"1 817"_qs, u"inchangés"_qs},
          std::tuple{u"trending-up"_qs, u"12"_qs, u"hausses"_qs},
          std::tuple{u"triangle-alert"_qs, u"1"_qs, u"à vérifier"_qs}}) {
        auto *tile = new StatTile(icon, figure, word);
        tile->setChecked(word == u"hausses");
        if (word == u"à vérifier")
            tile->setKind(Kind::Danger);
        tiles->addWidget(tile);
    }
    left->addLayout(tiles);
    auto *strip = new FigureStrip;
    strip->addFigure(u"Solde du relevé au 10/03"_qs, u"18 442,16 €"_qs);
    strip->addFigure(u"Solde des comptes (512)"_qs, u"18 777,86 €"_qs);
    strip->addFigure(u"Pointées"_qs, u"59 sur 64"_qs);
    left->addWidget(strip);
    both->addWidget(unknownPanel());
    return page;
}

using Make = QWidget *(*)();

} // namespace

Q_DECLARE_METATYPE(Make)

class TestOfficePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRules_data()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("home") << Make(&home);
        QTest::newRow("products") << Make(&products);
        QTest::newRow("unknown-code") << Make(&unknownCode);
    }
    void keepsTheRules()
    {
        QFETCH(Make, make);
        const QString broken = brokenRules(make);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }

    void isPictured_data() { keepsTheRules_data(); }
    void isPictured()
    {
        QFETCH(Make, make);
        QVERIFY(pictured(u"sample-"_qs + QString::fromLatin1(QTest::currentDataTag()), make));
    }
};

CABAS_TEST(TestOfficePages)
#include "tst_officepages.moc"
