// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/printerboard.h"

#include "core/formats/printertest.h"
#include "core/till/tillpaperservice.h"
#include "ui/till/outboxworker.h"
#include "ui/till/tillprinters.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QSignalBlocker>

namespace cabas::ui {

namespace {

constexpr int cardWidth = 480;
using PrinterKind = PrinterSetup::Kind;

QComboBox *makeChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    return choice;
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

PrinterBoard::PrinterBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
    connect(&OutboxWorker::of(desk), &OutboxWorker::answered, this,
            [this](bool isDone, const QString &words) {
                tell(isDone ? Kind::Success : Kind::Warning, words);
            });
}

void PrinterBoard::buildUi()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(12);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    QWidget *where = makeWhere();
    m_paper = makePaper();
    for (QWidget *card : {where, m_paper}) {
        card->setMaximumWidth(cardWidth);
        columns->addWidget(card, 1, Qt::AlignTop);
    }
    columns->addStretch(1);
    all->addLayout(columns);
    all->addWidget(makeDeeds());
    m_answer = new Band(Kind::Info);
    m_answer->setObjectName(u"printer-answer"_qs);
    m_answer->setMaximumWidth(2 * cardWidth + 16);
    m_answer->hide();
    all->addWidget(m_answer);
    all->addStretch(1);
    showKind();
}

QWidget *PrinterBoard::makeWhere()
{
    auto *card = new Card;
    card->setTitle(tr("The printer of a till"), tr("on this computer"));
    m_till = makeChoice(u"printer-till"_qs);
    card->body()->addWidget(new Field(tr("Till"), m_till));
    m_kind = makeChoice(u"printer-kind"_qs);
    m_kind->addItem(tr("No printer"), int(PrinterKind::None));
    m_kind->addItem(tr("Ticket printer on the network"), int(PrinterKind::Network));
    m_kind->addItem(tr("Ticket printer by cable (USB, serial)"), int(PrinterKind::Device));
    m_kind->addItem(tr("A printer of this computer"), int(PrinterKind::System));
    m_kind->addItem(tr("PDF files in a folder"), int(PrinterKind::PdfFolder));
    card->body()->addWidget(new Field(tr("How it is reached"), m_kind));
    m_address = new QLineEdit;
    m_address->setObjectName(u"printer-address"_qs);
    m_addressField = new Field(tr("Address"), m_address);
    card->body()->addWidget(m_addressField);
    m_system = makeChoice(u"printer-system"_qs);
    m_system->addItem(tr("the usual one"), QString());
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        m_system->addItem(name, name);
    m_systemField = new Field(tr("Printer"), m_system);
    card->body()->addWidget(m_systemField);
    connect(m_till, &QComboBox::currentIndexChanged, this,
            [this] { show(TillPrinters::of(m_till->currentText())); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PrinterBoard::showKind);
    return card;
}

QWidget *PrinterBoard::makePaper()
{
    auto *card = new Card;
    card->setTitle(tr("Paper, letters and drawer"));
    m_columns = makeChoice(u"printer-columns"_qs);
    m_columns->addItem(tr("80 mm, 48 letters a line"), 48);
    m_columns->addItem(tr("80 mm, 42 letters a line"), 42);
    m_columns->addItem(tr("58 mm, 32 letters a line"), 32);
    card->body()->addWidget(new Field(tr("Width"), m_columns));
    m_page = makeChoice(u"printer-page"_qs);
    for (const Charset page : {Charset::Cp858, Charset::Windows1252, Charset::Latin9})
        m_page->addItem(charsetName(page), int(page));
    auto *page = new Field(tr("Letters (code page)"), m_page);
    page->setNote(tr("Another one where é or € come out wrong on the test."));
    card->body()->addWidget(page);
    m_maker = makeChoice(u"printer-maker"_qs);
    m_maker->addItem(tr("Epson and most others"), int(EscPosMaker::Epson));
    m_maker->addItem(u"Star"_qs, int(EscPosMaker::Star));
    m_maker->addItem(u"Xprinter"_qs, int(EscPosMaker::Xprinter));
    card->body()->addWidget(new Field(tr("Maker"), m_maker));
    m_pin = makeChoice(u"printer-pin"_qs);
    m_pin->addItem(tr("pin 2 (usual)"), int(EscPos::DrawerPin::Two));
    m_pin->addItem(tr("pin 5"), int(EscPos::DrawerPin::Five));
    card->body()->addWidget(new Field(tr("Drawer"), m_pin));
    m_opens = new QCheckBox(tr("Open the drawer when cash is taken"));
    m_opens->setObjectName(u"printer-opens"_qs);
    card->body()->addWidget(m_opens);
    return card;
}

QWidget *PrinterBoard::makeDeeds()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *save = new KeyButton(tr("Keep"), KeyButton::Role::Primary);
    save->setObjectName(u"printer-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_test = new KeyButton(tr("Print a test"));
    m_test->setObjectName(u"printer-test"_qs);
    m_test->setIconName(u"printer"_qs);
    m_test->setKey(Qt::Key_F8);
    m_drawer = new KeyButton(tr("Open the drawer"));
    m_drawer->setObjectName(u"printer-drawer"_qs);
    m_drawer->setKey(Qt::Key_F9);
    for (KeyButton *each : {save, m_test, m_drawer})
        line->addWidget(each);
    line->addStretch(1);
    connect(save, &QPushButton::clicked, this, [this] {
        if (keep())
            tell(Kind::Success, tr("Kept for %1 on this computer.").arg(m_till->currentText()));
    });
    connect(m_test, &QPushButton::clicked, this, &PrinterBoard::test);
    connect(m_drawer, &QPushButton::clicked, this, &PrinterBoard::openDrawer);
    return row;
}

void PrinterBoard::reload()
{
    const auto tills = TillPaperService(m_desk.db()).tills(m_desk.session());
    const QStringList names = tills ? *tills : QStringList();
    if (names == m_tills && !m_tills.isEmpty())
        return;
    m_tills = names;
    const QString before = m_till->currentText();
    {
        const QSignalBlocker quiet(m_till);
        m_till->clear();
        m_till->addItems(names);
        m_till->setCurrentIndex(std::max(0, int(names.indexOf(before))));
    }
    m_till->setEnabled(!names.isEmpty());
    show(names.isEmpty() ? PrinterSetup() : TillPrinters::of(m_till->currentText()));
    if (names.isEmpty())
        tell(Kind::Info, tr("There is no till yet: open one, then come back."));
}

PrinterSetup PrinterBoard::typed() const
{
    PrinterSetup setup;
    setup.kind = PrinterKind(m_kind->currentData().toInt());
    setup.address = setup.kind == PrinterKind::System ? m_system->currentData().toString()
                                                      : m_address->text().trimmed();
    setup.paper.columns = m_columns->currentData().toInt();
    setup.paper.page = Charset(m_page->currentData().toInt());
    setup.paper.maker = EscPosMaker(m_maker->currentData().toInt());
    setup.pin = EscPos::DrawerPin(m_pin->currentData().toInt());
    setup.opensDrawer = m_opens->isChecked();
    return setup;
}

void PrinterBoard::show(const PrinterSetup &setup)
{
    choose(m_kind, int(setup.kind));
    m_address->setText(setup.kind == PrinterKind::System ? QString() : setup.address);
    m_system->setCurrentIndex(std::max(0, m_system->findData(setup.address)));
    choose(m_columns, setup.paper.columns);
    choose(m_page, int(setup.paper.page));
    choose(m_maker, int(setup.paper.maker));
    choose(m_pin, int(setup.pin));
    m_opens->setChecked(setup.opensDrawer);
    m_answer->hide();
    showKind();
}

void PrinterBoard::showKind()
{
    const PrinterSetup setup = typed();
    const bool isPdf = setup.kind == PrinterKind::PdfFolder;
    m_addressField->setError({});
    m_addressField->setVisible(setup.isEscPos() || isPdf);
    m_systemField->setVisible(setup.kind == PrinterKind::System);
    m_addressField->setLabel(isPdf ? tr("Folder") : tr("Address"));
    m_addressField->setNote(isPdf                                ? QString()
                            : setup.kind == PrinterKind::Network ? tr("192.168.1.50:9100")
                                                                 : tr("/dev/usb/lp0"));
    if (isPdf && m_address->text().isEmpty())
        m_address->setText(OutboxWorker::documentsFolder());
    m_paper->setVisible(setup.isEscPos());
    m_test->setEnabled(setup.kind != PrinterKind::None);
    m_drawer->setEnabled(setup.isEscPos());
}

bool PrinterBoard::keep()
{
    const PrinterSetup setup = typed();
    const Result<> checked = PrinterSetups::check(setup);
    if (!checked) {
        m_addressField->refuse(checked.failure().message);
        return false;
    }
    if (m_tills.isEmpty())
        return false;
    m_addressField->setError({});
    TillPrinters::set(m_till->currentText(), setup);
    return true;
}

void PrinterBoard::test()
{
    if (!keep())
        return;
    const PrinterSetup setup = typed();
    tell(Kind::Info, tr("Sent to the printer…"));
    OutboxWorker &worker = OutboxWorker::of(m_desk);
    if (setup.isEscPos())
        worker.sendBytes(setup, PrinterTest::bytes(setup.paper));
    else
        worker.sendSlip(setup, tr("Test"), PrinterTest::slip());
}

void PrinterBoard::openDrawer()
{
    if (!keep())
        return;
    const PrinterSetup setup = typed();
    EscPos drawer(setup.paper.page);
    drawer.openDrawer(setup.pin);
    tell(Kind::Info, tr("Sent to the printer…"));
    OutboxWorker::of(m_desk).sendBytes(setup, drawer.bytes());
}

void PrinterBoard::tell(Kind kind, const QString &words)
{
    m_answer->setKind(kind);
    m_answer->setText(words);
    m_answer->show();
}

} // namespace cabas::ui
