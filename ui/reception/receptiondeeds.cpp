// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reception/receptionpriceservice.h"
#include "ui/reception/countboard.h"
#include "ui/reception/linepanel.h"
#include "ui/reception/receptionend.h"
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
            ++m_ownScans;
            desk().sound(answer.warnings.empty() ? ScanSound::Sound::Success
                                                 : ScanSound::Sound::Warning);
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

bool ReceptionPage::isEndWanted()
{
    const auto view = ReceptionService(desk().db()).view(desk().session(), *m_delivery);
    const QString consequence =
        m_board->consequence(int(m_view.unresolved.size()), view ? int(view->gaps.size()) : 0);
    const QString question = tr("Finish this reception?");
    const QString yes = tr("Finish the reception");
    const QString no = tr("Keep counting");
    const auto isSaid = ReceptionPriceService(desk().db()).isSaid(desk().session(), *m_delivery);
    if (!view || view->lines.empty() || !isSaid || *isSaid)
        return Ask::confirm(this, {question, consequence, yes, no});
    enum Answer { Prices, Finish };
    const int answer =
        Ask::choose(this, question, consequence + u' ' + ReceptionEnd::unseenWords(view->lines),
                    {tr("Prices now"), yes, no});
    if (answer == Prices)
        openPrices();
    return answer == Finish;
}

void ReceptionPage::finish()
{
    if (!isEndWanted())
        return;
    serve(
        [delivery = *m_delivery](ReceptionService &service, const Session &session) {
            return service.finish(session, delivery);
        },
        [this](const FinishAnswer &answer) {
            m_ownScans = 0;
            desk().go(u"receptions"_qs, ReceptionEnd::about(*m_delivery, answer));
        });
}

} // namespace cabas::ui
