// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/labeladd.h"

#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/labelservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/filterline.h"

namespace cabas::ui {

namespace {

constexpr int choicesShown = 3;

} // namespace

LabelAdd::LabelAdd(Desk &desk, Bands &bands, QWidget *page)
    : QObject(page), m_desk(desk), m_bands(bands), m_page(page),
      m_edit(new SearchEdit(tr("Add: name or code")))
{
    m_edit->setObjectName(u"label-add"_qs);
    m_edit->setAccessibleName(tr("Add a label by name or code"));
    connect(m_edit, &QLineEdit::returnPressed, this, &LabelAdd::addTyped);
}

void LabelAdd::scan(const QString &code)
{
    m_bands.settleAll();
    const Result<ProductHit> hit = CatalogService(m_desk.db()).findByCode(m_desk.session(), code);
    if (!hit) {
        m_desk.sound(ScanSound::Sound::Unknown);
        m_bands.post(
            {Kind::Warning, tr("Unknown code %1.").arg(groupedCode(code)), hit.failure().message});
        return;
    }
    m_desk.sound(ScanSound::Sound::Success);
    add(hit->product.id, hit->product.name);
}

void LabelAdd::addTyped()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return;
    m_bands.settleAll();
    const auto found =
        CatalogService(m_desk.db()).search(m_desk.session(), typed, choicesShown + 1);
    if (!found || found->empty()) {
        m_bands.post({Kind::Warning, tr("No product is called “%1”.").arg(typed), {}});
        return;
    }
    if (found->size() == 1) {
        add(found->front().product.id, found->front().product.name);
        return;
    }
    BandMessage message{Kind::Info, tr("Which one?"), tr("Several products are called so.")};
    for (size_t i = 0; i < found->size() && i < choicesShown; ++i) {
        const Product &product = (*found)[i].product;
        message.deeds.push_back(
            {product.name, [this, id = product.id, name = product.name] { add(id, name); }});
    }
    m_bands.post(message);
}

void LabelAdd::add(ProductId product, const QString &name)
{
    m_edit->clear();
    Q_EMIT adding();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), product] {
            return LabelService(db).ask(session, {product});
        },
        [this, name](const Result<> &asked) {
            if (asked)
                m_desk.toast(tr("%1 is in the list.").arg(name));
            else
                Ask::tellRefusal(m_page, asked.failure());
        });
}

} // namespace cabas::ui
