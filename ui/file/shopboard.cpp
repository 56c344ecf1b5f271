// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/shopboard.h"

#include "core/base/language.h"
#include "core/db/serveraddress.h"
#include "core/reports/exportservice.h"
#include "core/reports/shopinfo.h"
#include "ui/file/filewords.h"
#include "ui/file/trainingcard.h"
#include "ui/shell/opening.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int nameWidth = 152;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

} // namespace

ShopBoard::ShopBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void ShopBoard::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    column->addLayout(row);
    m_training = new TrainingCard(m_desk, m_bands);
    column->addWidget(m_training);
    column->addStretch();
    auto *facts = new Card;
    facts->setTitle(tr("The shop"));
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(12);
    static_cast<QVBoxLayout *>(facts->body())->addLayout(m_facts);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    m_export = new KeyButton(tr("Export everything…"));
    m_export->setObjectName(u"export-everything"_qs);
    m_export->setIconName(u"download"_qs);
    auto *another = new KeyButton(tr("Open another shop…"));
    another->setObjectName(u"open-another"_qs);
    another->setIconName(u"folder-open"_qs);
    deeds->addWidget(m_export);
    deeds->addWidget(another);
    auto *rules = new KeyButton(tr("Barcode rules…"));
    rules->setObjectName(u"barcode-rules"_qs);
    rules->setIconName(u"scan-barcode"_qs);
    if (!m_desk.may(Permission::ManageShop))
        rules->hide();
    connect(rules, &QPushButton::clicked, this, [this] { m_desk.go(u"barcode-rules"_qs); });
    deeds->addStretch();
    auto *more = new QHBoxLayout;
    more->setSpacing(8);
    more->addWidget(rules);
    auto *fields = new KeyButton(tr("Fields of the shop…"));
    fields->setObjectName(u"own-fields"_qs);
    fields->setIconName(u"columns-3"_qs);
    if (!m_desk.may(Permission::ManageShop))
        fields->hide();
    connect(fields, &QPushButton::clicked, this, [this] { m_desk.go(u"own-fields"_qs); });
    more->addWidget(fields);
    more->addStretch();
    static_cast<QVBoxLayout *>(facts->body())->addLayout(deeds);
    static_cast<QVBoxLayout *>(facts->body())->addLayout(more);
    facts->body()->addWidget(makeWrapped(
        tr("The export holds the books (FEC), the reports and every table in files that any "
           "spreadsheet reads. The shop’s data are yours, with or without Cabas."),
        TextSize::Caption, Token::TextMuted));
    facts->body()->addStretch();
    row->addWidget(facts, 3);
    auto *counts = new Card;
    counts->setTitle(tr("What the file holds"));
    m_counts = new QVBoxLayout;
    m_counts->setSpacing(8);
    static_cast<QVBoxLayout *>(counts->body())->addLayout(m_counts);
    counts->body()->addStretch();
    row->addWidget(counts, 2);
    connect(m_export, &QPushButton::clicked, this, &ShopBoard::exportEverything);
    connect(another, &QPushButton::clicked, this, &ShopBoard::openAnother);
}

void ShopBoard::addFact(QVBoxLayout *column, const QString &name, const QString &value, bool copies)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    QLabel *label = makeLabel(name, TextSize::Body, Weight::Regular, Token::TextMuted);
    line->addWidget(label);
    if (column == m_counts) {
        line->addStretch();
        line->addWidget(makeLabel(value, TextSize::Body, Weight::Strong));
    } else {
        label->setMinimumWidth(nameWidth);
        line->addWidget(new ElidedLabel(value, TextSize::Body, Weight::Strong), 1);
    }
    if (copies) {
        auto *copy = KeyButton::iconOnly(u"copy"_qs, tr("Copy: %1").arg(name));
        copy->setSize(KeyButton::Size::Small);
        connect(copy, &QPushButton::clicked, this, [this, value] {
            QApplication::clipboard()->setText(value);
            m_desk.toast(tr("Copied."));
        });
        line->addWidget(copy);
    }
    column->addLayout(line);
}

void ShopBoard::reload()
{
    clear(m_facts);
    clear(m_counts);
    fillFacts();
    m_training->reload();
    const bool may = m_desk.may(Permission::ExportBooks) && m_desk.may(Permission::KeepBackups);
    m_export->setEnabled(may && m_running == 0);
    m_export->setToolTip(may ? QString()
                             : tr("Only who exports the books and keeps the backups may do this."));
}

void ShopBoard::fillFacts()
{
    const auto info = ShopInfo::read(m_desk.db(), m_desk.shop().path());
    if (!info) {
        m_facts->addWidget(makeWrapped(info.failure().message, TextSize::Body, Token::Danger));
        return;
    }
    const QJsonObject &shop = *info;
    addFact(m_facts, tr("Name"), shop[u"shop"_qs].toString());
    const QString siren = shop[u"siren"_qs].toString();
    addFact(m_facts, tr("SIREN"), siren.isEmpty() ? tr("not written yet") : siren);
    const QFileInfo file(m_desk.shop().path());
    if (ServerAddress::isAddress(m_desk.shop().path())) {
        addFact(m_facts, tr("Server"), m_desk.shop().path(), true);
    } else {
        addFact(m_facts, tr("File"), QDir::toNativeSeparators(file.absoluteFilePath()), true);
        addFact(m_facts, tr("Size"), FileWords::size(file.size()));
    }
    addFact(m_facts, tr("Program"),
            tr("Cabas %1, file version %2")
                .arg(shop[u"program"_qs].toString())
                .arg(shop[u"version"_qs].toInt()));
    const QJsonArray keys = shop[u"keys"_qs].toArray();
    if (keys.isEmpty())
        addFact(m_facts, tr("Public key"), tr("made with the first closing"));
    for (const QJsonValue &key : keys)
        addFact(m_facts, tr("Public key"), key.toString(), true);
    const QJsonObject counts = shop[u"counts"_qs].toObject();
    for (const char *name : {"products", "suppliers", "members", "users", "tills", "tickets",
                             "closings", "deliveries", "stock_moves", "entries", "audit"}) {
        const QString key = QString::fromLatin1(name);
        addFact(m_counts, FileWords::counted(key),
                Language::locale().toString(counts[key].toInteger()));
    }
}

void ShopBoard::exportEverything()
{
    const std::optional<QString> parent = Ask::folder(this, tr("Export into which folder?"));
    if (!parent)
        return;
    const QFileInfo file(m_desk.shop().path());
    const QString folder =
        QDir(*parent).filePath(file.completeBaseName() + u'-' + tr("export") +
                               SystemClock().now().toLocalTime().toString(u"-yyyyMMdd-HHmmss"_qs));
    m_bands->settleAll();
    m_running = m_bands->post({Kind::Info,
                               tr("Everything is being exported."),
                               tr("You may go on working."),
                               {},
                               {{tr("Stop"), [this] { m_errand->stop = true; }, false}}});
    m_export->setEnabled(false);
    m_errand = m_errands.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), path = m_desk.shop().path(),
         folder](Errand &errand) {
            return ExportService(db, path).everything(session, folder,
                                                      [&errand](int, int) { return !errand.stop; });
        },
        [this, folder](const Result<QStringList> &files) { exported(files, folder); });
}

void ShopBoard::exported(const Result<QStringList> &files, const QString &folder)
{
    m_bands->settle(m_running);
    m_running = 0;
    m_errand.reset();
    reload();
    if (!files) {
        Ask::tellRefusal(this, files.failure());
        return;
    }
    m_bands->post({Kind::Success, tr("%n files are exported.", nullptr, int(files->size())),
                   QDir::toNativeSeparators(folder)});
}

void ShopBoard::openAnother()
{
    const auto file = Ask::fileToOpen(this, tr("Open another shop"), tr("Shops (*.cabas)"));
    if (file)
        Opening::openApart(*file);
}

} // namespace cabas::ui
