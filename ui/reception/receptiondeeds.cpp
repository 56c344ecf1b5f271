// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/reception/countboard.h"
#include "ui/reception/linepanel.h"
#include "ui/reception/receptionpage.h"
#include "ui/widgets/ask.h"

namespace cabas::ui {

void ReceptionPage::undo()
{
    if (!m_delivery)
        return;
    serve(
        [delivery = *m_delivery](ReceptionService &service, const Session &session) {
            return service.undoLast(session, delivery);
        },
        [this](const std::optional<DeliveryScan> &undone) {
            m_last.reset();
            m_board->settle();
            m_board->say(Kind::Info, undone ? tr("Scan taken back") : tr("Nothing to take back"),
                         undone ? groupedCode(undone->code) : QString(), {});
            m_linePanel->showNothing();
            readWhole();
            showUnknown();
        });
}

void ReceptionPage::correct(const ReceivedGoods &goods)
{
    if (!m_last)
        return;
    ReceivedGoods all = goods;
    if (all.lot.isEmpty() && !all.useBy && !all.bestBefore && !all.temperature) {
        all.temperature = m_last->scan.temperature;
        all.lot = m_last->scan.lot;
        all.useBy = m_last->scan.useBy;
        all.bestBefore = m_last->scan.bestBefore;
    }
    serve(
        [scan = m_last->scan.id, all](ReceptionService &service, const Session &session) {
            return service.correct(session, scan, all);
        },
        [this](const ScanAnswer &answer) {
            m_last = answer;
            showLast(answer);
        });
}

void ReceptionPage::setPack(Quantity pack)
{
    if (!m_last || !m_last->line)
        return;
    serve(
        [line = m_last->line->id, pack](ReceptionService &service, const Session &session) {
            return service.setPack(session, line, pack);
        },
        [this](const DeliveryLine &line) {
            m_last->line = line;
            m_board->putLine(line);
            desk().toast(
                tr("Now %1 units in a case of %2.")
                    .arg(quantityText(line.pack, line.unit, Language::locale()), line.productName));
        });
}

void ReceptionPage::attach(const QString &code, ProductId product)
{
    serve(
        [delivery = *m_delivery, code, product](ReceptionService &service, const Session &session) {
            return service.attach(session, delivery, code, product);
        },
        [this](const DeliveryLine &line) {
            m_last.reset();
            desk().sound(ScanSound::Sound::Success);
            m_board->say(Kind::Success, tr("Attached and counted"), line.productName, {});
            readWhole();
            showUnknown();
            m_board->focusLine();
        });
}

void ReceptionPage::finish()
{
    const auto view = ReceptionService(desk().db()).view(desk().session(), *m_delivery);
    const QString consequence =
        m_board->consequence(int(m_view.unresolved.size()), view ? int(view->gaps.size()) : 0);
    if (!Ask::confirm(this, {tr("Finish this reception?"), consequence, tr("Finish the reception"),
                             tr("Keep counting")}))
        return;
    serve(
        [delivery = *m_delivery](ReceptionService &service, const Session &session) {
            return service.finish(session, delivery);
        },
        [this](const FinishAnswer &answer) {
            desk().toast(tr("Reception finished: %n stock moves.", nullptr, answer.moves));
            desk().go(u"receptions"_qs, m_delivery->value());
        });
}

} // namespace cabas::ui
