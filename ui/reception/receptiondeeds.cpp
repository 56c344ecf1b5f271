// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/reception/countboard.h"
#include "ui/reception/linepanel.h"
#include "ui/reception/receptionpage.h"
#include "ui/reception/unknownpanel.h"
#include "ui/widgets/ask.h"

#include <QStackedWidget>

namespace cabas::ui {

void ReceptionPage::pick(const DeliveryLine &line)
{
    m_last.reset();
    m_weighed.clear();
    m_picked = line;
    showSide(m_linePanel);
    m_linePanel->showLine(line);
    m_board->say(Kind::Info, tr("Chosen from the list"), line.productName,
                 tr("Type how much there is, or scan it."));
    m_board->focusLine();
}

void ReceptionPage::showWhole()
{
    if (!m_delivery)
        return;
    m_picked.reset();
    readWhole();
    m_linePanel->showWhole(*m_delivery, m_view.gaps);
}

void ReceptionPage::countPicked(Quantity quantity)
{
    ReceivedGoods goods;
    goods.quantity = quantity;
    serve(
        [line = *m_picked, goods](ReceptionService &service, const Session &session) {
            return service.countProduct(session, line.delivery, line.product, goods);
        },
        [this](const ScanAnswer &answer) {
            m_picked.reset();
            m_last = answer;
            desk().sound(ScanSound::Sound::Success);
            showLast(answer);
        });
}

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
            m_weighed.clear();
            m_board->setTimes({});
            m_board->settle();
            m_board->say(Kind::Info, undone ? tr("Scan taken back") : tr("Nothing to take back"),
                         undone ? groupedCode(undone->code) : QString(), {});
            m_linePanel->showNothing();
            readWhole();
            showUnknown({});
        });
}

void ReceptionPage::correct(const DeliveryScan &scan, const ReceivedGoods &goods)
{
    serve(
        [id = scan.id, goods](ReceptionService &service, const Session &session) {
            return service.correct(session, id, goods);
        },
        [this](const ScanAnswer &answer) {
            m_last = answer;
            if (answer.known) {
                showLast(answer);
                return;
            }
            sayUnknown(answer);
            if (m_side->currentWidget() == m_unknown)
                showUnknown(answer.scan.code);
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
