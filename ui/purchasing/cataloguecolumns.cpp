// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cataloguecolumns.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/purchasing/differencewords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int fieldsWidth = 400;
constexpr size_t previewRows = 40;
constexpr qsizetype rowsTried = 1'000;

/// `compl.=complet; bio=BIO`
std::vector<std::pair<QString, QString>> wordsOf(const QString &typed)
{
    std::vector<std::pair<QString, QString>> words;
    for (const QString &pair : typed.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign > 0)
            words.emplace_back(cleaned(pair.left(sign)), cleaned(pair.mid(sign + 1)));
    }
    std::erase_if(words, [](const auto &word) { return word.first.isEmpty(); });
    return words;
}

QString typedOf(const std::vector<std::pair<QString, QString>> &words)
{
    QStringList pairs;
    for (const auto &[from, to] : words)
        pairs += from + u'=' + to;
    return pairs.join(u"; "_qs);
}

} // namespace

CatalogueColumns::CatalogueColumns(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeFields());
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(makePreview(), 1);
}

QWidget *CatalogueColumns::makeFields()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"fields"_qs);
    scroll->setAccessibleName(tr("Columns"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    growWidth(scroll, fieldsWidth);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("What each column is"), TextSize::Section, Weight::Strong));
    for (const ArticleField field : ArticleFields::all()) {
        auto *choice = new QComboBox;
        choice->setObjectName(u"column-"_qs + ArticleFields::name(field));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumWidth(fieldsWidth - 72);
        connect(choice, &QComboBox::currentIndexChanged, this,
                [this, field, choice] { takeField(field, choice->currentData().toString()); });
        auto *labelled = new Field(ArticleFields::title(field), choice);
        labelled->setNoteReserved(false);
        column->addWidget(labelled);
        m_fields.emplace_back(field, choice);
    }
    addNaming(column);
    column->addStretch(1);
    scroll->setWidget(holder);
    return scroll;
}

void CatalogueColumns::addNaming(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Readable names"), TextSize::Section, Weight::Strong));
    const auto add = [&](const QString &name, const QString &text) {
        auto *box = new QCheckBox(text);
        box->setObjectName(name);
        connect(box, &QCheckBox::toggled, this, &CatalogueColumns::takeNaming);
        column->addWidget(box);
        return box;
    };
    m_calm = add(u"calm"_qs, tr("No names all in capitals"));
    m_units = add(u"spaced-units"_qs, tr("250G becomes 250 g"));
    m_brand = add(u"without-brand"_qs, tr("Leave the brand out"));
    m_content = add(u"without-content"_qs, tr("Leave the content out"));
    m_words = new QLineEdit;
    m_words->setObjectName(u"words"_qs);
    connect(m_words, &QLineEdit::editingFinished, this, &CatalogueColumns::takeNaming);
    auto *field = new Field(tr("Words to replace"), m_words);
    field->setNote(tr("For example: compl.=complete; veg.=vegetarian"));
    column->addWidget(field);
}

QWidget *CatalogueColumns::makePreview()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_rows = new QStandardItemModel(0, 5, this);
    m_table = new DataTable(tr("First articles"));
    m_table->setObjectName(u"preview"_qs);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 136, 136, 104, 72});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"file-spreadsheet"_qs,
                                  tr("No article can be read yet: say which column is the name and "
                                     "which is a price.")));
    column->addWidget(card, 1);
    return holder;
}

void CatalogueColumns::setDraft(const CatalogueDraft &draft)
{
    m_draft = draft;
    m_reading = draft.reading;
    m_filling = true;
    const std::vector<ArticleTable::Column> columns = draft.file->table->columns(3);
    for (const auto &[field, choice] : m_fields) {
        choice->clear();
        choice->addItem(tr("not in the file"), QString());
        for (const ArticleTable::Column &column : columns) {
            QStringList samples = column.samples;
            samples.removeAll(QString());
            const QString heading = column.heading.startsWith(u'#')
                                        ? tr("Column %1").arg(column.heading.mid(1))
                                        : column.heading;
            choice->addItem(samples.isEmpty()
                                ? heading
                                : u"%1 (%2)"_qs.arg(heading, samples.join(u", "_qs).left(40)),
                            column.heading);
        }
    }
    m_calm->setChecked(m_reading.naming.calm);
    m_units->setChecked(m_reading.naming.spacedUnits);
    m_brand->setChecked(m_reading.naming.withoutBrand);
    m_content->setChecked(m_reading.naming.withoutContent);
    m_words->setText(typedOf(m_reading.naming.words));
    m_filling = false;
    showFields();
    showPreview();
}

void CatalogueColumns::takeField(ArticleField field, const QString &heading)
{
    if (m_filling)
        return;
    m_reading.mapping.set(field, heading);
    showFields();
    showPreview();
}

void CatalogueColumns::takeNaming()
{
    if (m_filling)
        return;
    m_reading.naming = {m_calm->isChecked(), m_units->isChecked(), m_brand->isChecked(),
                        m_content->isChecked(), wordsOf(m_words->text())};
    showPreview();
}

/// A column that tells something else now no longer tells what it did.
void CatalogueColumns::showFields()
{
    m_filling = true;
    for (const auto &[field, choice] : m_fields) {
        const int at = choice->findData(m_reading.mapping.heading(field).value_or(QString()));
        choice->setCurrentIndex(std::max(at, 0));
    }
    m_filling = false;
    Q_EMIT enoughChanged(m_reading.mapping.isEnough());
}

void CatalogueColumns::showPreview()
{
    const QLocale locale = Language::locale();
    m_bands->settleAll();
    m_rows->removeRows(0, m_rows->rowCount());
    m_rows->setHorizontalHeaderLabels(
        {tr("Article"), tr("Reference"), tr("Case"), tr("Cost"), tr("VAT")});
    m_rows->setHeaderData(3, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
    // Each change shows at once, however long the file is.
    const auto read = m_draft.file->table->readFirst(rowsTried, m_reading.mapping);
    if (!read)
        return;
    for (size_t at = 0; at < std::min(previewRows, read->articles.size()); ++at) {
        const SupplierArticle &article = read->articles[at];
        auto *name = new QStandardItem(m_reading.naming.readable(article));
        name->setData(article.name, Cell::Second);
        auto *cost = new QStandardItem(costText(article.cost, locale));
        cost->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cost->setData(DifferenceWords::perUnit(article.unit), Cell::Second);
        m_rows->appendRow(
            {name, new QStandardItem(article.reference),
             new QStandardItem(DifferenceWords::pack(article)), cost,
             new QStandardItem(article.vatBp ? rateText(*article.vatBp, locale) : QString())});
    }
    if (!read->refused.empty())
        m_bands->post(
            {Kind::Warning,
             tr("%n of the first %1 lines cannot be read.", nullptr, int(read->refused.size()))
                 .arg(read->read),
             tr("Line %1: %2").arg(read->refused.front().line).arg(read->refused.front().reason)});
}

} // namespace cabas::ui
