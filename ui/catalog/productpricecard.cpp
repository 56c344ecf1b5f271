// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpricecard.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricingrules.h"
#include "core/purchasing/priceproposalservice.h"
#include "ui/catalog/priceproofcard.h"
#include "ui/catalog/pricerows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace cabas::ui {

ProductPriceCard::ProductPriceCard(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setTitle(tr("Another price"));
    m_proof = new PriceProofCard;
    buildUi();
}

void ProductPriceCard::buildUi()
{
    m_planned = makeWrapped({});
    m_planned->setObjectName(u"price-planned"_qs);
    body()->addWidget(m_planned);
    m_take = new KeyButton(QString());
    m_take->setObjectName(u"price-take"_qs);
    m_take->setSize(KeyButton::Size::Small);
    body()->addWidget(m_take, 0, Qt::AlignLeft);
    m_price = new MoneyEdit;
    m_price->setObjectName(u"price-new"_qs);
    m_from = makeDayEdit(u"price-from"_qs);
    m_from->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"price-reason"_qs);
    m_priceField = new Field(tr("New price"), m_price);
    auto *from = new Field(tr("From"), m_from);
    m_reasonField = new Field(tr("Reason"), m_reason);
    for (Field *field : {m_priceField, from, m_reasonField})
        field->setNoteReserved(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_priceField, 1, Qt::AlignTop);
    row->addWidget(from, 1, Qt::AlignTop);
    body()->addLayout(row);
    m_margin = makeWrapped({}, TextSize::Caption, Token::TextMuted);
    m_margin->setObjectName(u"price-margin"_qs);
    body()->addWidget(m_margin);
    body()->addWidget(m_reasonField);
    auto *save = new KeyButton(tr("Set this price"));
    save->setObjectName(u"price-save"_qs);
    body()->addWidget(save, 0, Qt::AlignRight);
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_price->setValue(m_article->proof.price);
        tellMargin();
        m_price->setFocus();
    });
    connect(m_price, &FigureEdit::figureChanged, this, &ProductPriceCard::tellMargin);
    connect(m_price, &QLineEdit::returnPressed, this, &ProductPriceCard::save);
    connect(save, &QPushButton::clicked, this, &ProductPriceCard::save);
}

void ProductPriceCard::beginPrice()
{
    m_price->setFocus(Qt::ShortcutFocusReason);
    m_price->selectAll();
}

void ProductPriceCard::showProduct(const Product &product)
{
    if (product.id != m_product.id)
        forget();
    m_product = product;
    showPlanned();
    showProposed();
    tellMargin();
}

bool ProductPriceCard::isTouched() const
{
    return !m_price->isBlank() || !m_reason->text().trimmed().isEmpty();
}

void ProductPriceCard::forget()
{
    m_price->setValue(std::nullopt);
    m_reason->clear();
    m_priceField->setError({});
    m_reasonField->setError({});
    m_from->setDate(m_desk.session().today().addDays(1));
}

/// The prices that were set for days to come.
void ProductPriceCard::showPlanned()
{
    const auto prices = CatalogService(m_desk.db()).prices(m_product.id);
    QStringList lines;
    for (const Price &price : prices ? *prices : std::vector<Price>()) {
        if (price.from > m_desk.session().today())
            lines.prepend(tr("%1 from %2")
                              .arg(priceText(price.price, m_product.unit, Language::locale()),
                                   dateText(price.from)));
    }
    m_planned->setText(lines.join(u'\n'));
    m_planned->setVisible(!lines.isEmpty());
}

void ProductPriceCard::showProposed()
{
    const Result<ArticleProof> proof =
        PriceProposalService(m_desk.db()).proof(m_desk.session(), m_product.id);
    m_proof->setProof(proof);
    m_article = proof ? std::optional(*proof) : std::nullopt;
    // Without a step of the shop's own the rules propose to sell at cost: they say nothing.
    const bool hasRules =
        m_article &&
        std::any_of(m_article->proof.lines.begin(), m_article->proof.lines.end(),
                    [](const ProofLine &line) { return line.kind == ProofKind::Step; });
    const bool differs = hasRules && m_article->proof.price != m_product.price;
    m_take->setVisible(differs);
    if (differs)
        m_take->setText(
            tr("The rules say %1: take it")
                .arg(priceText(m_article->proof.price, m_product.unit, Language::locale())));
}

/// What the price typed would earn.
void ProductPriceCard::tellMargin()
{
    const std::optional<Money> price = m_price->value();
    const bool isKnown = price && m_article;
    m_margin->setVisible(isKnown);
    if (isKnown)
        m_margin->setText(PriceRows::marginWords(
            PricingRules::marginOf(*price, m_product.vat.rateBp, m_article->proof.cost)));
}

void ProductPriceCard::save()
{
    m_reasonField->setError({});
    m_priceField->setError(m_price->value() ? QString() : tr("Write a price."));
    if (!m_price->value())
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_product.id,
         price = *m_price->value(), from = m_from->date(), reason = m_reason->text()] {
            return CatalogService(db).setPrice(session, id, price, from, reason);
        },
        [this](const Result<PriceSet> &set) {
            if (!set) {
                refuse(set.failure());
                return;
            }
            m_price->setValue(std::nullopt);
            m_reason->clear();
            QStringList words{
                tr("%1 from %2.")
                    .arg(priceText(set->price.price, m_product.unit, Language::locale()),
                         dateText(set->price.from))};
            if (set->before != set->price.price)
                words += tr("Its label is to be printed.");
            for (const Warning &warning : set->warnings)
                words += warning.message;
            m_desk.toast(words.join(u' '));
        });
}

void ProductPriceCard::refuse(const Failure &failure)
{
    const bool isOfReason = failure.code == u"price_zero" || failure.code == u"reason_too_long";
    (isOfReason ? m_reasonField : m_priceField)->refuse(failure.message);
}

} // namespace cabas::ui
