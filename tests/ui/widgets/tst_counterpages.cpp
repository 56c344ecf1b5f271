// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the counter made of the widgets: till, reception, closing.
#include "tests/support/registry.h"
#include "tests/ui/widgets/samples.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/band.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keypad.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/progresssegments.h"
#include "ui/widgets/scancard.h"
#include "ui/widgets/scanline.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QTest>

using namespace cabas;
using namespace cabas::ui;
using namespace cabas::test;

namespace {

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

QWidget *memberCard()
{
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
    return member;
}

QWidget *tillSide()
{
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
    return side;
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

    left->addWidget(memberCard());

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

    both->addWidget(tillSide());
    return page;
}

QStandardItemModel *delivery(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels(
        {u"Article"_qs, u""_qs, u"Attendu"_qs, u""_qs, u"Compté"_qs, u"État"_qs});
    for (int column : {1, 2, 3, 4})
        model->setHeaderData(column, Qt::Horizontal, rightAligned, Qt::TextAlignmentRole);
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
        model->appendRow({name, cell(line[2], rightAligned, false, Token::TextMuted),
                          cell(line[3], rightAligned),
                          cell(line[4], rightAligned, false, Token::TextMuted),
                          cell(line[5], rightAligned, true), state});
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

using Make = QWidget *(*)();

} // namespace

Q_DECLARE_METATYPE(Make)

class TestCounterPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRules_data()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("till") << Make(&till);
        QTest::newRow("reception") << Make(&reception);
        QTest::newRow("closing") << Make(&closing);
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

CABAS_TEST(TestCounterPages)
#include "tst_counterpages.moc"
