// SPDX-License-Identifier: GPL-3.0-or-later
// What one does on the page of a delivery's prices.
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/reception/receptionservice.h"
#include "ui/reception/deliverypricesmodel.h"
#include "ui/reception/receptionend.h"
#include "ui/reception/receptionpricespage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/pagehead.h"

#include <utility>

namespace cabas::ui {

void ReceptionPricesPage::write(const std::vector<LinePriceEdit> &lines,
                                const std::optional<DeliveryCostsEdit> &costs, int column)
{
    if (!m_delivery)
        return;
    ++m_writing;
    m_bar->setSaved(tr("Saving…"), Kind::Neutral);
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), delivery = *m_delivery, lines, costs] {
            return ReceptionPriceService(db).edit(session, delivery, lines, costs);
        },
        [this, lines, column](const Result<PriceSheet> &answer) {
            written(answer, lines, column);
        });
}

void ReceptionPricesPage::written(const Result<PriceSheet> &answer,
                                  const std::vector<LinePriceEdit> &lines, int column)
{
    --m_writing;
    // What an edit of ours changed is in its answer; what else was told meanwhile is read whole.
    m_told -= answer && m_told > 0 ? 1 : 0;
    if (answer && answer->delivery.id == m_delivery)
        showSheet(*answer);
    for (const LinePriceEdit &edit : lines) {
        if (answer)
            m_model->settle(edit.product, column);
        else
            m_model->refuse(edit.product, column, answer.failure().message);
    }
    if (!answer) {
        refuse(answer.failure().message);
        m_bar->setSaved(tr("Not saved"), Kind::Warning);
    }
    if (m_writing == 0 && (std::exchange(m_told, 0) > 0 || !answer))
        read();
}

void ReceptionPricesPage::decide(int row, bool accepts)
{
    if (m_model->isFinal())
        return;
    if (!maySetShelf()) {
        refuse(tr("You may not set shelf prices: ask someone who may."));
        return;
    }
    if (accepts)
        m_model->accept(row);
    else
        m_model->keep(row);
}

void ReceptionPricesPage::acceptAll()
{
    m_grid->commit();
    const std::vector<LinePriceEdit> edits = m_model->acceptAll();
    if (!edits.empty())
        write(edits, {});
}

bool ReceptionPricesPage::scanned(const QString &code)
{
    const auto hit = CatalogService(desk().db()).findByCode(desk().session(), code);
    const int row = hit ? m_model->rowOf(hit->product.id) : -1;
    desk().sound(row < 0 ? ScanSound::Sound::Unknown : ScanSound::Sound::Success);
    if (row < 0)
        refuse(tr("%1 is not on this delivery. Count it first, on the page before.")
                   .arg(groupedCode(code)));
    else
        m_grid->beginRow(row);
    return true;
}

void ReceptionPricesPage::finish()
{
    if (!m_delivery || !m_model->sheet() || m_model->isFinal())
        return;
    m_grid->commit();
    QStringList words{tr("The stock takes in what was counted, at these costs; neither can change "
                         "any more.")};
    const QString open = ReceptionEnd::openWords(*m_model->sheet(), maySetShelf());
    if (!open.isEmpty())
        words += open;
    if (!Ask::confirm(this, {tr("Finish this reception?"), words.join(u' '),
                             tr("Finish the reception"), tr("Keep at the prices")}))
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), delivery = *m_delivery] {
            return ReceptionService(db).finish(session, delivery);
        },
        [this](const Result<FinishAnswer> &answer) {
            if (answer)
                desk().go(u"receptions"_qs, ReceptionEnd::about(*m_delivery, *answer));
            else
                refuse(answer.failure().message);
        });
}

} // namespace cabas::ui
