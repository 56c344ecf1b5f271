// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/openfoodcard.h"

#include "core/base/text.h"
#include "core/catalog/openfoodservice.h"
#include "ui/catalog/productwords.h"
#include "ui/shell/desk.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace cabas::ui {

OpenFoodCard::OpenFoodCard(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setTitle(tr("Open Food Facts"));
    m_words = makeWrapped({});
    m_words->setObjectName(u"product-food-words"_qs);
    m_facts = new FactList;
    m_look = new KeyButton(tr("Fill from Open Food Facts…"));
    m_look->setObjectName(u"product-food-look"_qs);
    m_look->setIconName(u"search"_qs);
    m_fill = new KeyButton(tr("Fill this in"));
    m_fill->setObjectName(u"product-food-fill"_qs);
    m_leave = new KeyButton(tr("Leave it"), KeyButton::Role::Quiet);
    m_leave->setObjectName(u"product-food-leave"_qs);
    m_attribution = makeWrapped(OpenFoodRules::attribution(), TextSize::Caption, Token::TextMuted);
    body()->addWidget(m_words);
    body()->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_look);
    row->addWidget(m_fill);
    row->addWidget(m_leave);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_attribution);
    connect(m_look, &QPushButton::clicked, this, &OpenFoodCard::look);
    connect(m_fill, &QPushButton::clicked, this, &OpenFoodCard::fill);
    connect(m_leave, &QPushButton::clicked, this, &OpenFoodCard::close);
}

void OpenFoodCard::showProduct(const ProductView &view)
{
    m_view = view;
    close();
}

void OpenFoodCard::close()
{
    const ProductSheet &sheet = m_view.sheet;
    if (sheet.factsFrom.isEmpty())
        m_words->setText(tr("Fills what is not known yet; what was written stays."));
    else
        m_words->setText(sheet.factsAt
                             ? tr("Filled in on %1.")
                                   .arg(dateText(m_desk.session().local(*sheet.factsAt).date()))
                             : tr("Filled in once."));
    m_facts->clear();
    m_facts->hide();
    m_look->setVisible(m_desk.may(Permission::EditProducts));
    m_fill->hide();
    m_leave->hide();
}

void OpenFoodCard::look()
{
    const auto changes = OpenFoodService(m_desk.db(), m_desk.shop().path())
                             .wouldFill(m_desk.session(), m_view.product.id);
    if (!changes || changes->empty()) {
        m_words->setText(changes ? tr("It knows nothing that is not known here.")
                                 : changes.failure().message);
        return;
    }
    const ProductWords words(m_desk);
    m_words->setText(tr("This would be filled in:"));
    m_facts->clear();
    for (const ProductChange &change : *changes)
        m_facts->addFact(ProductWords::field(change.field),
                         words.value(change.field, change.after));
    m_facts->show();
    m_look->hide();
    m_fill->show();
    m_leave->show();
    m_fill->setFocus();
}

void OpenFoodCard::fill()
{
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), path = m_desk.shop().path(), session, id = m_view.product.id] {
            return OpenFoodService(db, path).complete(session, id);
        },
        [this](const Result<int> &filled) {
            if (filled)
                m_desk.toast(tr("%n fact(s) filled in.", nullptr, *filled));
            else
                m_words->setText(filled.failure().message);
        });
}

} // namespace cabas::ui
