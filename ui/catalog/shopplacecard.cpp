// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/shopplacecard.h"

#include "core/catalog/productsheetservice.h"
#include "ui/catalog/coordinatesedit.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace cabas::ui {

namespace {

constexpr int leastCoordinates = 176;

} // namespace

ShopPlaceCard::ShopPlaceCard(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    const bool mayEdit = desk.may(Permission::ManageShop);
    setTitle(tr("Where the shop is"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_at = new CoordinatesEdit;
    m_at->setObjectName(u"shop-at"_qs);
    m_at->setEnabled(mayEdit);
    m_atField = new Field(tr("Coordinates"), m_at);
    m_atField->setMinimumWidth(grown(leastCoordinates));
    m_atField->setNote(CoordinatesEdit::example());
    line->addWidget(m_atField, 1);
    m_local = new QSpinBox;
    m_local->setObjectName(u"shop-local"_qs);
    m_local->setRange(1, ShopPlace::maxLocalKm);
    m_local->setSuffix(tr(" km"));
    m_local->setEnabled(mayEdit);
    auto *local = new Field(tr("Local: nearer than"), m_local);
    line->addWidget(local);
    auto *save = new KeyButton(tr("Keep this place"));
    save->setObjectName(u"shop-place-save"_qs);
    if (!mayEdit)
        save->hide();
    line->addWidget(save, 0, Qt::AlignVCenter);
    body()->addLayout(line);
    connect(save, &QPushButton::clicked, this, &ShopPlaceCard::save);
    connect(m_at, &QLineEdit::returnPressed, this, &ShopPlaceCard::save);
}

void ShopPlaceCard::reload()
{
    const auto place = ProductSheetService(m_desk.db()).shopPlace();
    if (!place || m_at->hasFocus())
        return;
    m_at->setPlace(place->at);
    m_local->setValue(place->localKm);
}

void ShopPlaceCard::save()
{
    m_atField->setError({});
    const auto at = m_at->place();
    if (!at)
        return m_atField->refuse(at.failure().message);
    const ShopPlace place{*at, m_local->value()};
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), place] {
            return ProductSheetService(db).setShopPlace(session, place);
        },
        [this](const Result<> &saved) {
            if (saved)
                m_desk.toast(tr("Saved."));
            else
                m_atField->refuse(saved.failure().message);
        });
}

} // namespace cabas::ui
