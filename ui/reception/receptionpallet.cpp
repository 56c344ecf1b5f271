// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/reception/countboard.h"
#include "ui/reception/linepanel.h"
#include "ui/reception/receptionpage.h"
#include "ui/widgets/ask.h"

namespace cabas::ui {

bool ReceptionPage::countPallet(const QString &code)
{
    constexpr int shortestSscc = 18;
    if (code.size() < shortestSscc)
        return false; // an article's code: not worth a look in the file
    const auto found = ReceptionService(desk().db()).pallet(desk().session(), *m_delivery, code);
    if (!found || !*found)
        return false;
    const PalletView pallet = **found;
    if (pallet.isCounted) {
        refuse(refused(tr("This pallet was counted already.")));
        return true;
    }
    constexpr int mostNamed = 4;
    QStringList names = pallet.names.mid(0, mostNamed);
    if (pallet.names.size() > mostNamed)
        names += tr("and %n more", nullptr, int(pallet.names.size()) - mostNamed);
    const bool isSure = Ask::confirm(
        this, {tr("Count the whole pallet: %n line(s)?", nullptr, pallet.lines),
               names.join(u", "_qs), tr("Count it all"), tr("Count article by article")});
    if (!isSure)
        return true;
    serve([delivery = *m_delivery, sscc = pallet.sscc](
              ReceptionService &service,
              const Session &session) { return service.countPallet(session, delivery, sscc); },
          [this](const std::vector<DeliveryLine> &lines) {
              m_last.reset();
              desk().sound(ScanSound::Sound::Success);
              m_board->settle();
              m_board->say(Kind::Success, tr("Pallet counted"),
                           tr("%n line(s)", nullptr, int(lines.size())), {});
              m_linePanel->showNothing();
              readWhole();
          });
    return true;
}

} // namespace cabas::ui
