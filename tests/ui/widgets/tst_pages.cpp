// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of example, made of nothing but the widgets, to be held beside the drawn ones.
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/icons.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/band.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keypad.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/progresssegments.h"
#include "ui/widgets/scancard.h"
#include "ui/widgets/scanline.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/taskcard.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPixmap>
#include <QStandardItemModel>
#include <QTest>

using namespace cabas;
using namespace cabas::ui;

namespace {

constexpr int right = int(Qt::AlignRight | Qt::AlignVCenter);

QVBoxLayout *columnIn(QWidget *page, int margin, int spacing)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    return column;
}

QStandardItem *cell(const QString &text, int alignment = 0, bool strong = false,
                    Token ink = Token::Text)
{
    auto *item = new QStandardItem(text);
    if (alignment)
        item->setData(alignment, Qt::TextAlignmentRole);
    item->setData(strong, Cell::Strong);
    item->setData(int(ink), Cell::Ink);
    return item;
}

QWidget *navigation()
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

QWidget *tillKeys()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const QStringList words{u"Chercher"_qs,     u"Membre"_qs,        u"En attente"_qs,
                            u"Prix ?"_qs,       u"Quantité"_qs,      u"Remise"_qs,
                            u"Poids / tare"_qs, u"Ôter la ligne"_qs, u"Ticket"_qs};
    for (int i = 0; i < words.size(); ++i) {
        auto *key = new KeyButton(words[i]);
        key->setSize(KeyButton::Size::CounterKey);
        key->setSpread(true);
        key->setKey(Qt::Key_F2 + i);
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(key, i / 3, i % 3);
        grid->setColumnStretch(i % 3, 1);
    }
    return box;
}

QStandardItemModel *basket(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 4, parent);
    model->setHorizontalHeaderLabels({u"Article"_qs, u"Quantité"_qs, u"Prix"_qs, u"Montant"_qs});
    for (int column : {1, 2, 3})
        model->setHeaderData(column, Qt::Horizontal, right, Qt::TextAlignmentRole);
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
        model->appendRow({name, cell(line[1], right), cell(line[2], right, false, Token::TextMuted),
                          cell(line[3], right, true)});
    }
    return model;
}

QWidget *till()
{
    auto *page = new QWidget;
    auto *all = columnIn(page, 0, 0);
    auto *bar = new TaskBar(u"Accueil"_qs, u"Caisse 1"_qs);
    bar->setDocument(u"Ticket n° 12 848"_qs);
    bar->setSaved(u"Enregistré"_qs);
    bar->addRight(new Avatar(u"Nadia Sauge"_qs, 28));
    bar->addRight(new Avatar(u"Hugo Tilleul"_qs, 28));
    bar->addRight(
        makeLabel(u"Nadia S. et Hugo T."_qs, TextSize::Body, Weight::Regular, Token::TextMuted));
    bar->addRight(makeLabel(u"18:42"_qs, TextSize::Body, Weight::Strong));
    all->addWidget(bar);
    auto *both = new QHBoxLayout;
    both->setContentsMargins(16, 12, 16, 16);
    both->setSpacing(16);
    all->addLayout(both, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    both->addLayout(left, 1);

    auto *member = new Card;
    member->setPadding(12);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(new Avatar(u"Louise Fougère"_qs, 48, Avatar::Shape::Square));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(makeLabel(u"Louise Fougère"_qs, TextSize::CounterBody, Weight::Strong));
    first->addWidget(makeLabel(u"n° 1 047"_qs, TextSize::Body, Weight::Regular, Token::TextMuted));
    first->addWidget(new Chip(u"À jour"_qs, Kind::Success));
    first->addStretch();
    names->addLayout(first);
    names->addWidget(new ElidedLabel(
        u"Aidée de Marc Fougère (foyer) · prochain créneau : jeudi 19 mars, 18 h 15"_qs,
        TextSize::Body, Weight::Regular, Token::TextMuted));
    line->addLayout(names, 1);
    member->body()->addLayout(line);
    left->addWidget(member);

    auto *bands = new Bands;
    bands->setTwoLines(true);
    bands->post({Kind::Warning,
                 u"Code inconnu 3 760091 720146"_qs,
                 u"Il n’est dans aucune fiche. La vente continue."_qs,
                 {},
                 {{u"Chercher"_qs, {}}, {u"Prix libre + rayon"_qs, {}}, {u"Plus tard"_qs, {}}}});
    left->addWidget(bands);
    auto *table = new DataTable(u"Articles"_qs);
    table->setDensity(DataTable::Density::Counter);
    table->setColumnWidths({0, 120, 120, 120});
    table->setModel(basket(table));
    auto *lines = new TableCard(table);
    auto *last = new LastLine;
    last->setLine(u"scan-barcode"_qs, u"Comté AOP 12 mois"_qs,
                  u"0,312 kg × 24,90 €/kg · étiquette de balance"_qs, u"7,77 €"_qs);
    lines->setFoot(last);
    left->addWidget(lines, 1);
    left->addWidget(
        new ScanLine(u"keyboard"_qs, u"Code, ou quantité puis * :"_qs, u"3*  ,250*"_qs));

    auto *side = new QWidget;
    side->setFixedWidth(456);
    auto *rightColumn = columnIn(side, 0, 8);
    auto *total = new BigAmount;
    total->setCaption(u"À payer"_qs, u"13 articles"_qs);
    total->setAmount(Money::fromCents(3945));
    total->setFoot(u"Titres-restaurant possibles :"_qs, u"35,85 €"_qs, u"dont TVA 2,57 €"_qs);
    rightColumn->addWidget(total);
    rightColumn->addWidget(tillKeys());
    rightColumn->addStretch();
    auto *pay = new KeyButton(u"Encaisser"_qs, KeyButton::Role::Primary);
    pay->setSize(KeyButton::Size::PrimaryTall);
    pay->setSpread(true);
    pay->setKey(Qt::Key_F12);
    rightColumn->addWidget(pay);
    both->addWidget(side);
    return page;
}

QStandardItemModel *delivery(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels(
        {u"Article"_qs, u""_qs, u"Attendu"_qs, u""_qs, u"Compté"_qs, u"État"_qs});
    for (int column : {1, 2, 3, 4})
        model->setHeaderData(column, Qt::Horizontal, right, Qt::TextAlignmentRole);
    const std::vector<QStringList> lines{
        {u"Yaourt brebis nature, 2 × 125 g"_qs, u"F0412"_qs, u"4 × 6"_qs, u"24"_qs, u"3 × 6"_qs,
         u"18"_qs, u"Manque 1 carton"_qs},
        {u"Tofu nature, 2 × 125 g"_qs, u"F0377"_qs, u"2 × 8"_qs, u"16"_qs, u""_qs, u"0"_qs,
         u"À compter"_qs},
        {u"Crème fraîche épaisse, 20 cl"_qs, u"F0121"_qs, u"4 × 6"_qs, u"24"_qs, u"2 × 6"_qs,
         u"12"_qs, u"En cours"_qs},
        {u"Saint-nectaire fermier AOP"_qs, u"F0533"_qs, u"2 pièces"_qs, u"3,4 kg"_qs,
         u"2 pièces"_qs, u"3,280 kg"_qs, u"−0,120 kg"_qs}};
    const std::vector<std::pair<Kind, QString>> states{{Kind::Warning, {}},
                                                       {Kind::Neutral, u"circle-dashed"_qs},
                                                       {Kind::Accent, {}},
                                                       {Kind::Info, u"scale"_qs}};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QStringList &line = lines[i];
        auto *name = cell(line[0]);
        name->setData(line[1], Cell::Suffix);
        auto *state = cell(line[6]);
        state->setData(int(states[i].first), Cell::ChipKind);
        state->setData(states[i].second, Cell::ChipIcon);
        model->appendRow({name, cell(line[2], right, false, Token::TextMuted), cell(line[3], right),
                          cell(line[4], right, false, Token::TextMuted), cell(line[5], right, true),
                          state});
    }
    return model;
}

SidePanel *receptionPanel()
{
    auto *panel = new SidePanel;
    panel->setClosable(false);
    panel->setTitle(u"Ligne en cours"_qs, u"Crème fraîche épaisse, 20 cl"_qs);
    const auto field = [panel](const QString &label, const QString &text) {
        auto *made = new Field(label, new QLineEdit(text));
        made->setCounter(true);
        panel->body()->addWidget(made);
        return made;
    };
    field(u"À consommer avant le (DLC)"_qs, u"02/04/2026"_qs)
        ->setNote(u"Lu dans le code du carton"_qs);
    field(u"Lot du fournisseur"_qs, u"LM26-0612"_qs)->setNoteReserved(false);
    field(u"Température à réception"_qs, u"6,5 °C"_qs)
        ->setError(u"Plus de 4 °C : refusez, ou dites pourquoi vous gardez."_qs);
    auto *band = new Band(Kind::Warning);
    band->setFlush(true);
    band->setIconName(u"calendar-clock"_qs);
    band->setText({}, u"En rayon, il reste 9 pots au 18/03 : mettez-les devant."_qs);
    panel->addFlush(band);
    panel->body()->addWidget(makeLabel(u"Signaler"_qs, TextSize::Body, Weight::Strong));
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    const std::vector<std::pair<QString, QString>> deeds{{u"package-x"_qs, u"Abîmé"_qs},
                                                         {u"ban"_qs, u"Refusé"_qs},
                                                         {u"gift"_qs, u"Gratuit"_qs},
                                                         {u"camera"_qs, u"Photo"_qs}};
    for (std::size_t i = 0; i < deeds.size(); ++i) {
        auto *button = new KeyButton(deeds[i].second);
        button->setIconName(deeds[i].first);
        button->setSize(KeyButton::Size::Counter);
        grid->addWidget(button, int(i / 2), int(i % 2));
    }
    panel->body()->addLayout(grid);
    auto *finish = new KeyButton(u"Terminer la réception"_qs, KeyButton::Role::Primary);
    finish->setSize(KeyButton::Size::Primary);
    finish->setSpread(true);
    finish->setKey(Qt::Key_F12);
    panel->addFoot(finish, 1);
    return panel;
}

QWidget *reception()
{
    auto *page = new QWidget;
    auto *all = columnIn(page, 0, 0);
    auto *bar = new TaskBar(u"Accueil"_qs, u"Réception Biocoop Plateforme"_qs);
    bar->setDocument(u"Commande n° 2 614 · bon de livraison lu"_qs);
    bar->setSaved(u"Enregistré"_qs);
    all->addWidget(bar);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    all->addLayout(both, 1);
    auto *left = new QWidget;
    auto *column = columnIn(left, 16, 12);
    both->addWidget(left, 1);
    both->addWidget(receptionPanel());

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(makeLabel(u"112"_qs, TextSize::CounterFigure, Weight::Strong));
    top->addWidget(
        makeLabel(u"lignes sur 148"_qs, TextSize::CounterBody, Weight::Regular, Token::TextMuted),
        0, Qt::AlignBottom);
    top->addSpacing(16);
    auto *progress = new ProgressSegments;
    progress->setParts({{101, u"101 complètes"_qs, Token::SuccessMark},
                        {11, u"11 avec écart"_qs, Token::WarningMark},
                        {36, u"36 à compter"_qs, Token::Sunken}});
    progress->setNote(u"environ 14 min à ce rythme"_qs);
    top->addWidget(progress, 1);
    column->addLayout(top);
    auto *scan = new ScanCard;
    scan->setScan(Kind::Success, u"Scanné : carton de 6"_qs, u"Crème fraîche épaisse, 20 cl"_qs,
                  u"Laiterie des Monts · 3 760042 180333 · attendu 4 cartons"_qs);
    scan->setFigures({{u"2"_qs, u"cartons"_qs},
                      {u"×"_qs},
                      {u"6"_qs, u"pots"_qs},
                      {u"="_qs},
                      {u"12"_qs, u"pots sur 24"_qs, true}});
    scan->addDeed(u"Annuler ce scan"_qs, u"undo-2"_qs, QKeySequence::Undo);
    scan->addDeed(u"Carton de 6, corriger…"_qs, u"package"_qs, Qt::Key_F6);
    column->addWidget(scan);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(
        new ScanLine(u"scan-barcode"_qs, u"Scannez. Nombre puis * pour plusieurs :"_qs, u"12*"_qs),
        1);
    auto *views = new SegmentedControl;
    for (const QString &word : {u"Tout"_qs, u"Reste"_qs, u"Écarts"_qs})
        views->addSegment(word);
    views->setCount(0, 148);
    views->setCount(1, 36);
    views->setCount(2, 11);
    views->setCounter(true);
    line->addWidget(views);
    column->addLayout(line);
    auto *table = new DataTable(u"Articles"_qs);
    table->setDensity(DataTable::Density::Counter);
    table->setColumnWidths({0, 90, 90, 110, 110, 170});
    table->setModel(delivery(table));
    table->selectOnly(2);
    column->addWidget(new TableCard(table), 1);
    return page;
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
    auto *panel = new SidePanel;
    panel->setFixedWidth(432);
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
    both->addWidget(panel);
    return page;
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
    auto *panel = new SidePanel;
    panel->setFixedWidth(520);
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
    both->addWidget(panel);
    return page;
}

QWidget *closing()
{
    auto *page = new QWidget;
    auto *all = columnIn(page, 0, 0);
    all->addWidget(new TaskBar(u"Accueil"_qs, u"Fermer la caisse 1"_qs));
    auto *steps = new StepBar({u"Compter les espèces"_qs, u"Cartes, chèques, titres"_qs,
                               u"Comparer"_qs, u"Signer et imprimer"_qs});
    steps->setCurrent(1);
    all->addWidget(steps);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(32, 24, 32, 24);
    row->setSpacing(24);
    all->addLayout(row, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    auto *rest = new BigAmount(BigAmount::Ground::Surface);
    rest->setLargest(TextSize::Display64);
    rest->setCaption(u"Reste à payer en espèces"_qs, u"39,45 − 25,00"_qs);
    rest->setAmount(Money::fromCents(1445));
    left->addWidget(rest);
    auto *given = new MoneyEdit;
    given->setAccessibleName(u"Reçu du membre"_qs);
    given->setProperty("scale", u"tall"_qs);
    Theme::dress(given, TextSize::CounterFigure, Weight::Strong);
    given->setValue(Money::fromCents(2000));
    left->addWidget(given);
    left->addWidget(new Keypad(given), 1);
    row->addLayout(left, 1);
    auto *side = new QWidget;
    side->setFixedWidth(420);
    auto *column = columnIn(side, 0, 12);
    auto *counted = new BigAmount;
    counted->setCaption(u"Compté"_qs);
    counted->setAmount(Money::fromCents(999999999));
    column->addWidget(counted);
    auto *facts = new Card;
    facts->setTitle(u"Sauvegardes"_qs, u"8 contrôles"_qs);
    facts->setTitleRuled(true);
    facts->body()->addWidget(makeLabel(u"Dernière vente"_qs));
    facts->setFoot(makeLabel(u"  6 faits sur 31"_qs, TextSize::Caption));
    column->addWidget(facts);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    figures->addWidget(
        new FigureCard(u"Bio, des achats"_qs, u"69 %"_qs, u"62 % il y a un an"_qs, u"sprout"_qs));
    figures->addWidget(
        new FigureCard(u"Distance"_qs, u"148 km"_qs, u"163 km il y a un an"_qs, u"map-pin"_qs));
    column->addLayout(figures);
    column->addStretch();
    auto *next = new KeyButton(u"Suite : cartes, chèques"_qs, KeyButton::Role::Primary);
    next->setSize(KeyButton::Size::Primary);
    next->setSpread(true);
    next->setKey(Qt::Key_F12);
    column->addWidget(next);
    row->addWidget(side);
    Toast::tell(page, u"Ligne ôtée : Carottes de sable bio"_qs, [] {});
    return page;
}

const std::vector<std::function<QWidget *()>> &pages()
{
    static const std::vector<std::function<QWidget *()>> makers{&home,     &till,        &reception,
                                                                &products, &unknownCode, &closing};
    return makers;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksLikeTheDrawnOnes_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("home") << 0;
        QTest::newRow("till") << 1;
        QTest::newRow("reception") << 2;
        QTest::newRow("products") << 3;
        QTest::newRow("unknown-code") << 4;
        QTest::newRow("closing") << 5;
    }
    void keepsTheRules_data() { looksLikeTheDrawnOnes_data(); }
    void keepsTheRules()
    {
        QFETCH(int, page);
        for (bool dark : {false, true}) {
            test::useView({dark, true});
            const std::unique_ptr<QWidget> shown(pages()[std::size_t(page)]());
            shown->resize(1366, 768);
            shown->show();
            QCoreApplication::processEvents();
            const QStringList wrong = test::faults(test::walk(*shown));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            const QStringList dead = test::deadKeys(*shown);
            QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u'\n')));
        }
    }

    void looksLikeTheDrawnOnes()
    {
        QFETCH(int, page);
        const auto &makers = pages();
        const QString name = u"sample-"_qs + QString::fromLatin1(QTest::currentDataTag());
        for (const QString &path :
             test::takePictures(name, makers[std::size_t(page)],
                                {{false, true, {1366, 768}}, {true, true, {1366, 768}}}))
            QVERIFY(!QPixmap(path).isNull());
    }
};

CABAS_TEST(TestPages)
#include "tst_pages.moc"
