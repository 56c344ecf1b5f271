// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cataloguestart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/catalogueimportservice.h"
#include "core/purchasing/supplierservice.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 360;
constexpr int leastList = 280;
constexpr int mostSuppliers = 50;
constexpr int mostImports = 30;
constexpr int nameRole = Qt::UserRole + 1;

} // namespace

FileDrop::FileDrop(QWidget *parent) : QWidget(parent)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    m_title = makeLabel({}, TextSize::Section, Weight::Strong);
    m_title->setObjectName(u"file-name"_qs);
    m_note = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_choose = new KeyButton(tr("Choose a file…"));
    m_choose->setObjectName(u"choose-file"_qs);
    m_choose->setIconName(u"folder-open"_qs);
    m_choose->setKey(QKeySequence::Open);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(card);
    setFile({});
}

void FileDrop::setFile(const QString &name)
{
    m_title->setText(name.isEmpty() ? tr("Drop the supplier’s file here") : name);
    m_note->setText(name.isEmpty()
                        ? tr("Excel, OpenDocument, CSV, BNN or Data Food Consortium: the kind is "
                             "recognised. Nothing changes before you have seen the differences.")
                        : tr("Choose whose catalogue it is, then look at the differences."));
    m_choose->setText(name.isEmpty() ? tr("Choose a file…") : tr("Another file…"));
}

void FileDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void FileDrop::dropEvent(QDropEvent *event)
{
    Q_EMIT dropped(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

CatalogueStart::CatalogueStart(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLeft(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(makePanel());
}

QWidget *CatalogueStart::makeLeft()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    m_drop = new FileDrop;
    connect(m_drop, &FileDrop::dropped, this, &CatalogueStart::setFile);
    connect(m_drop->button(), &QPushButton::clicked, this, &CatalogueStart::chooseFile);
    column->addWidget(m_drop);
    auto *line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("Imported before"), TextSize::Section, Weight::Strong), 1);
    m_undo = new KeyButton(tr("Take the latest back…"), KeyButton::Role::Danger);
    m_undo->setObjectName(u"undo-import"_qs);
    m_undo->setIconName(u"undo-2"_qs);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (!m_runs.empty())
            Q_EMIT undoWanted(m_runs.front().id);
    });
    line->addWidget(m_undo);
    column->addLayout(line);
    m_rows = new QStandardItemModel(0, 5, this);
    m_imports = new DataTable(tr("Imports"));
    m_imports->setObjectName(u"imports"_qs);
    m_imports->setModel(m_rows);
    m_imports->setColumnWidths({128, 0, 96, 104, 128});
    auto *card = new TableCard(m_imports);
    m_empty = new EmptyState(u"file-spreadsheet"_qs, {});
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    return holder;
}

QWidget *CatalogueStart::makePanel()
{
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    growWidth(m_panel, panelWidth);
    m_panel->setTitle(tr("A new catalogue"), tr("Whose is it?"));
    m_panel->setSubtitle(tr("How its files are read is remembered."));
    m_search = new QLineEdit;
    m_search->setObjectName(u"supplier-search"_qs);
    m_search->setPlaceholderText(tr("Supplier"));
    m_search->setAccessibleName(tr("Supplier"));
    connect(m_search, &QLineEdit::textChanged, this, &CatalogueStart::listSuppliers);
    connect(m_search, &QLineEdit::returnPressed, this, &CatalogueStart::activate);
    m_panel->body()->addWidget(m_search);
    m_suppliers = new QListWidget;
    m_suppliers->setObjectName(u"suppliers"_qs);
    m_suppliers->setAccessibleName(tr("Suppliers"));
    connect(m_suppliers, &QListWidget::itemActivated, this, &CatalogueStart::activate);
    connect(m_suppliers, &QListWidget::currentRowChanged, this, [this] {
        listImports();
        showReadiness();
    });
    m_suppliers->setMinimumHeight(leastList);
    m_panel->body()->addWidget(m_suppliers, 1);
    m_begin = new KeyButton(tr("See the differences"), KeyButton::Role::Primary);
    m_begin->setObjectName(u"begin"_qs);
    m_begin->setKey(Qt::Key_F12);
    m_begin->setSpread(true);
    m_begin->setSize(KeyButton::Size::CounterKey);
    connect(m_begin, &QPushButton::clicked, this, &CatalogueStart::beginWanted);
    m_panel->addFoot(m_begin, 1);
    return m_panel;
}

void CatalogueStart::clear()
{
    m_path.clear();
    m_drop->setFile({});
    refresh();
}

void CatalogueStart::refresh()
{
    const SupplierId chosen = supplier();
    listSuppliers(m_search->text());
    for (int row = 0; row < m_suppliers->count(); ++row) {
        if (m_suppliers->item(row)->data(Qt::UserRole).toLongLong() == chosen.value())
            m_suppliers->setCurrentRow(row);
    }
    listImports();
    showReadiness();
}

void CatalogueStart::setFile(const QString &path)
{
    m_path = path;
    m_drop->setFile(QFileInfo(path).fileName());
    showReadiness();
    m_search->setFocus();
}

void CatalogueStart::chooseFile()
{
    const std::optional<QString> path = Ask::fileToOpen(
        this, tr("Supplier’s catalogue"),
        tr("Catalogues (*.xlsx *.xlsm *.ods *.csv *.txt *.bnn *.BNN *.json *.jsonld);;All files "
           "(*)"));
    if (path)
        setFile(*path);
}

SupplierId CatalogueStart::supplier() const
{
    const QListWidgetItem *item = m_suppliers->currentItem();
    return SupplierId(item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong());
}

QString CatalogueStart::supplierName() const
{
    const QListWidgetItem *item = m_suppliers->currentItem();
    return item == nullptr ? QString() : item->data(nameRole).toString();
}

void CatalogueStart::listSuppliers(const QString &typed)
{
    m_suppliers->clear();
    SupplierService service(m_desk.db());
    const QString name = cleaned(typed);
    const auto found = name.isEmpty() ? service.all() : service.search(name, mostSuppliers);
    bool isKnown = name.isEmpty() || !found;
    for (const Supplier &supplier : found ? *found : std::vector<Supplier>()) {
        auto *item = new QListWidgetItem(supplier.name, m_suppliers);
        item->setData(Qt::UserRole, supplier.id.value());
        item->setData(nameRole, supplier.name);
        isKnown = isKnown || fold(supplier.name) == fold(name);
    }
    if (!isKnown && m_desk.may(Permission::EditSuppliers)) {
        auto *item = new QListWidgetItem(tr("New supplier “%1”").arg(name), m_suppliers);
        item->setData(Qt::UserRole, 0);
        item->setData(nameRole, name);
    }
    for (int row = 0; row < m_suppliers->count(); ++row)
        m_suppliers->item(row)->setSizeHint({0, grown(Metric::rowDense)});
    if (m_suppliers->count() > 0 && !name.isEmpty())
        m_suppliers->setCurrentRow(0);
    showReadiness();
}

void CatalogueStart::activate()
{
    if (supplier().value() == 0 && !supplierName().isEmpty())
        makeSupplier(supplierName());
    else if (m_begin->isEnabled())
        Q_EMIT beginWanted();
}

void CatalogueStart::makeSupplier(const QString &name)
{
    Supplier fresh;
    fresh.name = name;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, fresh] { return SupplierService(db).add(session, fresh); },
        [this](const Result<Supplier> &added) {
            if (!added)
                Ask::tellRefusal(this, added.failure());
            else
                listSuppliers(added->name);
        });
}

void CatalogueStart::listImports()
{
    m_rows->removeRows(0, m_rows->rowCount());
    m_rows->setHorizontalHeaderLabels(
        {tr("Day"), tr("File"), tr("Added"), tr("Changed"), tr("State")});
    m_runs.clear();
    if (supplier().value() > 0) {
        const auto runs =
            CatalogueImportService(m_desk.db()).imports(m_desk.session(), supplier(), mostImports);
        m_runs = runs ? *runs : m_runs;
    }
    for (const CatalogueImportRun &run : m_runs) {
        QList<QStandardItem *> items{
            new QStandardItem(dateText(m_desk.session().local(run.at).date())),
            new QStandardItem(run.fileName), new QStandardItem(QString::number(run.added)),
            new QStandardItem(QString::number(run.changed + run.gone)),
            new QStandardItem(run.undone ? tr("Taken back") : tr("Taken"))};
        for (const int column : {2, 3})
            items[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        items[4]->setData(int(run.undone ? Kind::Neutral : Kind::Success), Cell::ChipKind);
        m_rows->appendRow(items);
    }
    for (const int column : {2, 3})
        m_rows->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                              Qt::TextAlignmentRole);
    std::erase_if(m_runs, [](const CatalogueImportRun &run) { return run.undone; });
    m_undo->setVisible(!m_runs.empty());
    m_empty->setText(supplier().value() > 0
                         ? tr("No catalogue of this supplier was imported yet.")
                         : tr("Choose a supplier to see what was imported of it."),
                     {});
}

void CatalogueStart::showReadiness()
{
    m_begin->setEnabled(!m_path.isEmpty() && supplier().value() > 0);
}

} // namespace cabas::ui
