// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/reception/countboard.h"
#include "ui/reception/linepanel.h"
#include "ui/reception/receptionpage.h"

#include <QStackedWidget>

#include <utility>

namespace cabas::ui {

void ReceptionPage::askWeight(const QString &code)
{
    serve(
        [delivery = *m_delivery, code](ReceptionService &service, const Session &session) {
            return service.weighQuestion(session, delivery, code);
        },
        [this, code](const WeighQuestion &question) {
            m_weighed = code;
            desk().sound(ScanSound::Sound::Warning);
            m_board->say(Kind::Warning, tr("Its weight, please"), question.product.name,
                         tr("Weigh it with its crates at the right, or type the net weight."));
            m_board->askWeight();
            showSide(m_linePanel);
            m_linePanel->askWeight(question);
        });
}

void ReceptionPage::countWeighed(ProductId product, const ReceivedGoods &goods)
{
    if (!m_delivery)
        return;
    // By the code that was scanned, which may say a lot and a date.
    const QString code = std::exchange(m_weighed, {});
    serve(
        [delivery = *m_delivery, product, goods, code](ReceptionService &service,
                                                       const Session &session) {
            return code.isEmpty() ? service.countProduct(session, delivery, product, goods)
                                  : service.scan(session, delivery, code, goods);
        },
        [this](const ScanAnswer &answer) {
            m_picked.reset();
            m_last = answer;
            ++m_ownScans;
            desk().sound(answer.warnings.empty() ? ScanSound::Sound::Success
                                                 : ScanSound::Sound::Warning);
            showLast(answer);
            m_board->focusLine();
        });
}

} // namespace cabas::ui
