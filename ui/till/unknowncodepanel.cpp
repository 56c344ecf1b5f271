// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/unknowncodepanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/till/unknownscanservice.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace cabas::ui {

UnknownCodePanel::UnknownCodePanel(Desk &desk, QWidget *parent) : SidePanel(parent), m_desk(desk)
{
    setObjectName(u"unknown-panel"_qs);
    setClosable(false);
    m_facts = makeWrapped(QString(), TextSize::Body, Token::TextMuted);
    body()->addWidget(m_facts);
    m_kind = new SegmentedControl;
    m_kind->setObjectName(u"unknown-kind"_qs);
    m_kind->addSegment(tr("An article we have"));
    m_kind->addSegment(tr("A new one"));
    body()->addWidget(m_kind, 0, Qt::AlignLeft);
    makeAttach();
    makeCreate();
    body()->addStretch(1);
    auto *ignored = new KeyButton(tr("Ignore it"));
    ignored->setObjectName(u"unknown-ignore"_qs);
    m_keep = new KeyButton(QString(), KeyButton::Role::Primary);
    m_keep->setObjectName(u"unknown-keep"_qs);
    m_keep->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    addFoot(ignored);
    addFoot(m_keep, 1);
    connect(m_kind, &SegmentedControl::currentChanged, this, &UnknownCodePanel::showKind);
    connect(ignored, &QPushButton::clicked, this, &UnknownCodePanel::ignore);
    connect(m_keep, &QPushButton::clicked, this, &UnknownCodePanel::keep);
    showKind();
}

Field *UnknownCodePanel::add(const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    auto *field = new Field(label, editor);
    body()->addWidget(field);
    return field;
}

void UnknownCodePanel::makeAttach()
{
    m_product = new ProductPick(m_desk);
    m_pack = new QuantityEdit;
    m_attachFields = {add(tr("Article"), m_product, u"unknown-product"_qs),
                      add(tr("How many each time it is read"), m_pack, u"unknown-pack"_qs)};
    connect(m_product, &ProductPick::missed, this,
            [this](const QString &why) { m_attachFields.front()->setError(why); });
}

void UnknownCodePanel::makeCreate()
{
    m_name = new QLineEdit;
    m_price = new MoneyEdit;
    m_vat = new QComboBox;
    const auto vat = CatalogService(m_desk.db()).vatCodes(m_desk.session());
    for (const VatCode &code : vat ? *vat : std::vector<VatCode>())
        m_vat->addItem(rateText(code.rateBp, Language::locale()), code.code);
    m_unit = new QComboBox;
    m_unit->addItem(tr("by the piece"), unitName(Unit::Piece));
    m_unit->addItem(tr("by the kilogram"), unitName(Unit::Kilogram));
    m_unit->addItem(tr("by the litre"), unitName(Unit::Litre));
    m_family = new QComboBox;
    m_createFields = {add(tr("Name"), m_name, u"unknown-name"_qs),
                      add(tr("Price, VAT included"), m_price, u"unknown-price"_qs),
                      add(tr("VAT"), m_vat, u"unknown-vat"_qs),
                      add(tr("Sold"), m_unit, u"unknown-unit"_qs),
                      add(tr("Family"), m_family, u"unknown-family"_qs)};
    for (Field *field : {m_createFields[2], m_createFields[3], m_createFields[4]})
        field->setNoteReserved(false);
}

void UnknownCodePanel::show(const UnknownCode &code)
{
    m_code = code;
    const QLocale locale = Language::locale();
    setTitle(tr("What is it?"), groupedCode(code.shown));
    QStringList facts{tr("Scanned %n time(s) since %1, last at %2.", nullptr, code.scans)
                          .arg(dateText(code.firstDay), code.till)};
    if (code.next)
        facts << tr("Then rung up: %1 (%2 of %3).")
                     .arg(code.nextName, locale.toString(code.nextTimes),
                          locale.toString(code.scans));
    if (!code.article.isEmpty())
        facts << tr("%1 offers it: %2.").arg(code.supplier, code.article);
    m_facts->setText(facts.join(u'\n'));
    // What was rung up in its place is most often the article itself.
    m_product->clear();
    m_product->setProduct(code.next);
    m_pack->setValue(Quantity::units(1));
    m_name->setText(code.article);
    m_price->setValue(std::nullopt);
    m_family->clear();
    m_family->addItem(tr("none"), QString());
    const auto families = CatalogService(m_desk.db()).families();
    for (const Family &family : families ? *families : std::vector<Family>())
        m_family->addItem(family.name, family.name);
    m_kind->setCurrent(!code.next && !code.article.isEmpty() ? 1 : 0);
    for (const auto &fields : {m_attachFields, m_createFields}) {
        for (Field *field : fields)
            field->setError({});
    }
    showKind();
}

void UnknownCodePanel::showKind()
{
    const bool isNew = m_kind->current() == 1;
    for (Field *field : m_attachFields)
        field->setVisible(!isNew);
    for (Field *field : m_createFields)
        field->setVisible(isNew);
    m_keep->setText(isNew ? tr("Make the article") : tr("It is this article"));
}

void UnknownCodePanel::takeFocus()
{
    QWidget *first = m_product;
    if (m_kind->current() == 1)
        first = m_name;
    first->setFocus();
}

bool UnknownCodePanel::take(const QString &code)
{
    if (!isVisible())
        return false;
    m_kind->setCurrent(0);
    showKind();
    return m_product->take(code);
}

void UnknownCodePanel::keep()
{
    if (m_kind->current() == 1)
        create();
    else
        attach();
}

template <typename Deed>
void UnknownCodePanel::run(Deed deed, const QString &told)
{
    using Answer = std::invoke_result_t<Deed>;
    m_desk.run(this, std::move(deed), [this, told](const Answer &answer) {
        if (answer)
            Q_EMIT settled(told);
        else
            Q_EMIT refused(answer.failure());
    });
}

void UnknownCodePanel::attach()
{
    const std::optional<ProductId> product = m_product->product();
    const std::optional<Quantity> pack = m_pack->value();
    if (!product)
        return m_attachFields.front()->refuse(
            tr("Type the beginning of its name, then choose it, or scan it."));
    if (!pack)
        return m_attachFields.back()->refuse(tr("Type how many the code stands for."));
    run([&db = m_desk.db(), session = m_desk.session(), code = m_code.shown, id = *product,
         pack = *pack] { return UnknownScanService(db).attach(session, code, id, pack); },
        tr("%1 is %2 from now on.").arg(groupedCode(m_code.shown), m_product->text()));
}

void UnknownCodePanel::create()
{
    ProductDraft draft;
    draft.name = m_name->text();
    if (draft.name.trimmed().isEmpty())
        return m_createFields[0]->refuse(tr("Write the name of the article."));
    const std::optional<Money> price = m_price->value();
    if (!price)
        return m_createFields[1]->refuse(tr("Write its price, for example 2,40."));
    draft.price = *price;
    draft.vatCode = m_vat->currentData().toString();
    draft.unit = m_unit->currentData().toString();
    draft.family = m_family->currentData().toString();
    run([&db = m_desk.db(), session = m_desk.session(), code = m_code.shown,
         draft] { return UnknownScanService(db).create(session, code, draft); },
        tr("%1 is made, with the code %2.").arg(draft.name, groupedCode(m_code.shown)));
}

void UnknownCodePanel::ignore()
{
    run([&db = m_desk.db(), session = m_desk.session(),
         code = m_code.code] { return UnknownScanService(db).ignore(session, code); },
        tr("%1 is no longer listed.").arg(groupedCode(m_code.shown)));
}

} // namespace cabas::ui
