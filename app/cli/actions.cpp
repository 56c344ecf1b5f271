// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"

#include "app/cli/accessactions.h"
#include "app/cli/badgeactions.h"
#include "app/cli/bankactions.h"
#include "app/cli/capitalactions.h"
#include "app/cli/catalogactions.h"
#include "app/cli/correctionactions.h"
#include "app/cli/crateactions.h"
#include "app/cli/creditactions.h"
#include "app/cli/customeractions.h"
#include "app/cli/entryactions.h"
#include "app/cli/goodsinactions.h"
#include "app/cli/inventoryactions.h"
#include "app/cli/invoiceactions.h"
#include "app/cli/invoicedeskactions.h"
#include "app/cli/journalactions.h"
#include "app/cli/matchingactions.h"
#include "app/cli/memberactions.h"
#include "app/cli/openingactions.h"
#include "app/cli/orderactions.h"
#include "app/cli/paperactions.h"
#include "app/cli/peopleactions.h"
#include "app/cli/pricingactions.h"
#include "app/cli/privacyactions.h"
#include "app/cli/receptionactions.h"
#include "app/cli/saleactions.h"
#include "app/cli/sheetactions.h"
#include "app/cli/shiftactions.h"
#include "app/cli/specialactions.h"
#include "app/cli/suppliersheetactions.h"
#include "app/cli/tillactions.h"
#include "app/cli/treasuryactions.h"
#include "app/cli/yearactions.h"

namespace cabas {

const std::vector<Action> &allActions()
{
    static const std::vector<Action> actions = [] {
        std::vector<Action> all;
        for (const auto &room :
             {catalogActions(),   pricingActions(),     sheetActions(),      stockActions(),
              inventoryActions(), receptionActions(),   goodsInActions(),    crateActions(),
              journalActions(),   entryActions(),       matchingActions(),   treasuryActions(),
              tillActions(),      saleActions(),        correctionActions(), paperActions(),
              memberActions(),    orderActions(),       creditActions(),     specialActions(),
              bankActions(),      yearActions(),        invoiceActions(),    shiftActions(),
              openingActions(),   badgeActions(),       capitalActions(),    peopleActions(),
              privacyActions(),   invoiceDeskActions(), customerActions(),   supplierSheetActions(),
              accessActions()})
            all.insert(all.end(), room.begin(), room.end());
        return all;
    }();
    return actions;
}

QJsonArray warningsJson(const std::vector<Warning> &warnings)
{
    QJsonArray list;
    for (const Warning &warning : warnings)
        list.append(QJsonObject{{u"code"_qs, warning.code}, {u"message"_qs, warning.message}});
    return list;
}

} // namespace cabas
