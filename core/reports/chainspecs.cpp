// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chainspecs.h"

#include "core/access/auditstore.h"
#include "core/access/technicaleventstore.h"
#include "core/accounting/journalstore.h"
#include "core/bank/bankdepositstore.h"
#include "core/bank/bankmatchstore.h"
#include "core/bank/bankstore.h"
#include "core/invoicing/salesinvoicestore.h"
#include "core/members/capitalstore.h"
#include "core/members/duesstore.h"
#include "core/members/memberstore.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/invoicechoicestore.h"
#include "core/purchasing/invoicestore.h"
#include "core/reports/archivestore.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policystore.h"
#include "core/stock/stockstore.h"
#include "core/till/tillchains.h"

namespace cabas {

std::vector<ChainSpec> ChainSpecs::all()
{
    std::vector<ChainSpec> specs = TillChains::specs();
    for (const ChainSpec &spec : {AuditStore::chainSpec(),
                                  TechnicalEventStore::chainSpec(),
                                  ArchiveStore::chainSpec(),
                                  JournalStore::chainSpec(),
                                  StockStore::chainSpec(),
                                  MemberStore::accountChainSpec(),
                                  MemberStore::shareChainSpec(),
                                  DuesStore::shareChainSpec(),
                                  DuesStore::feeChainSpec(),
                                  CapitalStore::chainSpec(),
                                  CrateStore::chainSpec(),
                                  CreditStore::creditChainSpec(),
                                  CreditStore::stepChainSpec(),
                                  CreditStore::priceChainSpec(),
                                  CreditStore::invoiceChainSpec(),
                                  InvoiceChoiceStore::chainSpec(),
                                  BankStore::chainSpec(),
                                  BankMatchStore::chainSpec(),
                                  BankDepositStore::chainSpec(),
                                  InvoiceStore::chainSpec(),
                                  InvoiceStore::reversalChainSpec(),
                                  PolicyStore::chainSpec(),
                                  CounterStore::chainSpec(),
                                  SalesInvoiceStore::chainSpec()})
        specs.push_back(spec);
    return specs;
}

} // namespace cabas
