// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/stockrules.h"
#include "ui/stock/countentry.h"
#include "ui/stock/lossespage.h"
#include "ui/stock/lossreasons.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/scancard.h"
#include "ui/widgets/scanline.h"

#include <utility>

namespace cabas::ui {

bool LossesPage::scanned(const QString &code)
{
    m_line->submitForScan();
    m_weighed.clear();
    note(code);
    return true;
}

void LossesPage::typed(const QString &text)
{
    const CountEntry entry = CountEntry::read(text);
    if (entry.wrong) {
        refuse(tr("“%1” is not a number. Write it before the star: 12*").arg(text));
    } else if (entry.number && !m_weighed.isEmpty()) {
        m_next.quantity = entry.number;
        note(std::exchange(m_weighed, {}));
    } else if (entry.number && m_last && m_isLastShown) {
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), number = m_last->number,
             quantity = *entry.number] {
                return LossService(db).correct(session, number, quantity);
            },
            [this](const Result<LossAnswer> &answer) { noted(answer, {}); });
    } else if (entry.code.isEmpty()) {
        m_next.times = entry.times;
        renewHint();
    } else {
        m_weighed.clear();
        m_next.times = entry.times ? entry.times : m_next.times;
        note(entry.code);
    }
}

void LossesPage::note(const QString &code)
{
    if (m_reasons->reason().isEmpty()) {
        refuse(tr("Choose the reason first, at the right: Ctrl and its number."));
        return;
    }
    const CountedGoods goods = std::exchange(m_next, {});
    renewHint();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), code, goods, reason = m_reasons->reason(),
         receiver = m_reasons->receiver()] {
            return LossService(db).scan(session, code, goods, reason, receiver);
        },
        [this, code](const Result<LossAnswer> &answer) { noted(answer, code); });
}

void LossesPage::noted(const Result<LossAnswer> &answer, const QString &code)
{
    if (answer) {
        desk().sound(answer->warnings.empty() ? ScanSound::Sound::Success
                                              : ScanSound::Sound::Warning);
        m_last = answer->loss;
        m_isLastShown = true;
        showLast(*answer);
        m_day.reset();
        showDay();
        return;
    }
    const bool isWeight = answer.failure().code == u"weight_needed"_qs && !code.isEmpty();
    m_weighed = isWeight ? code : QString();
    m_isLastShown = false; // a number that is typed now is not of the goods before
    desk().sound(isWeight ? ScanSound::Sound::Warning : ScanSound::Sound::Unknown);
    m_card->setScan(isWeight ? Kind::Warning : Kind::Danger,
                    isWeight ? tr("Its weight, please") : tr("Not noted"), groupedCode(code),
                    answer.failure().message);
    m_card->setFigures({});
    renewHint();
}

void LossesPage::showLast(const LossAnswer &answer)
{
    const QLocale locale = Language::locale();
    const NotedLoss &loss = answer.loss;
    m_bands->settleAll();
    m_undo->setEnabled(true);
    m_card->setScan(answer.warnings.empty() ? Kind::Success : Kind::Warning,
                    tr("Noted: %1").arg(StockRules::reasonTitle(loss.reason)), loss.name,
                    answer.warnings.empty()
                        ? tr("%1 left").arg(quantityText(answer.onHand, loss.unit, locale))
                        : answer.warnings.front().message);
    m_card->setFigures({{quantityText(loss.quantity, loss.unit, locale), tr("lost")},
                        {moneyText(loss.value, locale), tr("at cost"), true}});
    m_card->flash();
}

void LossesPage::undo(qint64 number)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), number] {
            return LossService(db).undo(session, number);
        },
        [this](const Result<NotedLoss> &undone) {
            if (!undone) {
                refuse(undone.failure().message);
                return;
            }
            m_last.reset();
            m_undo->setEnabled(false);
            m_card->setScan(Kind::Info, tr("Taken back"), undone->name, {});
            m_card->setFigures({});
            reload();
            m_line->setFocus();
        });
}

void LossesPage::refuse(const QString &message)
{
    desk().sound(ScanSound::Sound::Unknown);
    m_bands->settleAll();
    m_bands->post({Kind::Danger, message, {}, {}, {{tr("Understood"), [] {}, true}}});
}

} // namespace cabas::ui
