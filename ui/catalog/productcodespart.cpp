// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productcodespart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/instorecodeservice.h"
#include "ui/catalog/productwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/rowsmodel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

ProductCodesPart::ProductCodesPart(Desk &desk, QWidget *parent) : ProductPart(desk, parent)
{
    m_rows = new RowsModel({{tr("Code")}, {tr("One scan counts"), RowsModel::Side::Right}}, this);
    m_table = new DataTable(tr("Codes of the product"));
    m_table->setObjectName(u"product-codes"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 152});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"scan-barcode"_qs, tr("No code yet: scan or type the first.")));
    left()->addWidget(card, 1);
    buildForm();
    connect(m_table, &DataTable::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
}

void ProductCodesPart::buildForm()
{
    auto *card = new Card;
    card->setTitle(tr("Add a code"));
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        card->body()->addWidget(field);
        return field;
    };
    m_code = new QLineEdit;
    m_codeField = add(tr("Code"), m_code, u"code-code"_qs);
    m_codeField->setNote(tr("Scan it, or type the digits under the bars."));
    m_pack = new QuantityEdit;
    m_packField = add(tr("One scan counts"), m_pack, u"code-pack"_qs);
    m_packField->setNote(tr("1 for what is sold; for a carton, what is in it."));
    auto *save = new KeyButton(tr("Add the code"), KeyButton::Role::Primary);
    save->setObjectName(u"code-add"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    card->body()->addWidget(save, 0, Qt::AlignRight);
    if (!mayEdit())
        card->hide();
    right()->addWidget(card);
    auto *give = new KeyButton(tr("Give it a code of the shop"));
    give->setObjectName(u"code-give"_qs);
    give->setIconName(u"scan-barcode"_qs);
    give->setToolTip(tr("For goods whose maker has no code; its labels are printed on the page "
                        "“Codes of the shop”."));
    if (!mayEdit())
        give->hide();
    right()->addWidget(give, 0, Qt::AlignLeft);
    m_remove = new KeyButton(tr("Remove the chosen code"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"code-remove"_qs);
    m_remove->setIconName(u"trash-2"_qs);
    if (!mayEdit())
        m_remove->hide();
    right()->addWidget(m_remove, 0, Qt::AlignLeft);
    right()->addStretch(1);
    connect(save, &QPushButton::clicked, this, &ProductCodesPart::add);
    connect(m_code, &QLineEdit::returnPressed, this, &ProductCodesPart::add);
    connect(m_pack, &QLineEdit::returnPressed, this, &ProductCodesPart::add);
    connect(give, &QPushButton::clicked, this, &ProductCodesPart::give);
    connect(m_remove, &QPushButton::clicked, this, &ProductCodesPart::remove);
}

void ProductCodesPart::fill()
{
    const Product &product = view().product;
    const auto codes = CatalogService(desk().db()).codes(id());
    m_codes = codes ? *codes : std::vector<ProductCode>();
    std::vector<RowOfCells> rows;
    for (const ProductCode &code : m_codes) {
        rows.push_back(
            {qint64(rows.size()),
             {{groupedCode(code.shown), {{Cell::Second, ProductWords::codeKind(code.kind)}}},
              {quantityText(code.pack, product.unit, Language::locale()),
               {{Cell::Strong, code.pack != Quantity::units(1)}}}}});
    }
    m_rows->setRows(std::move(rows));
    m_remove->setEnabled(false);
    if (m_shown == id())
        return;
    m_shown = id();
    m_code->clear();
    m_codeField->setError({});
    m_packField->setError({});
    m_pack->setUnit(product.unit);
    m_pack->setValue(Quantity::units(1));
}

bool ProductCodesPart::scanned(const QString &code)
{
    if (!mayEdit())
        return false;
    desk().sound(ScanSound::Sound::Success);
    m_code->setText(code);
    m_codeField->setError({});
    m_pack->setFocus();
    m_pack->selectAll();
    return true;
}

void ProductCodesPart::add()
{
    m_codeField->setError(m_code->text().trimmed().isEmpty() ? tr("Which code? Scan it.")
                                                             : QString());
    m_packField->setError(m_pack->value() ? QString() : tr("Write a number of units."));
    if (m_codeField->hasError() || m_packField->hasError())
        return;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, product = id(), code = m_code->text().trimmed(),
         pack = *m_pack->value()] {
            return CatalogService(db).addCode(session, product, code, pack);
        },
        [this](const Result<ProductCode> &code) { added(code); });
}

void ProductCodesPart::added(const Result<ProductCode> &code)
{
    if (!code) {
        Field *field = code.failure().code.contains(u"pack"_qs) ? m_packField : m_codeField;
        field->refuse(code.failure().message);
        return;
    }
    m_code->clear();
    m_pack->setValue(Quantity::units(1));
    m_code->setFocus();
    fill();
    desk().toast(tr("Code added: %1.").arg(groupedCode(code->shown)));
}

void ProductCodesPart::give()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), product = id()] {
            return InStoreCodeService(db).give(session, product);
        },
        [this](const Result<ProductCode> &code) {
            if (!code)
                return Ask::tellRefusal(this, code.failure());
            fill();
            desk().toast(tr("Code added: %1.").arg(groupedCode(code->shown)));
        });
}

void ProductCodesPart::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const QString code = m_codes[size_t(row)].shown;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, product = id(), code] {
            return CatalogService(db).removeCode(session, product, code);
        },
        [this, code](const Result<> &removed) {
            if (!removed)
                return Ask::tellRefusal(this, removed.failure());
            fill();
            desk().toast(tr("Code removed: %1.").arg(groupedCode(code)));
        });
}

} // namespace cabas::ui
