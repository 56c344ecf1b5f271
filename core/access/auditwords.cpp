// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditwords.h"

#include "core/access/accessdeeds.h"
#include "core/access/auditshiftwords.h"
#include "core/access/memberdeeds.h"
#include "core/access/permission.h"
#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/money.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <initializer_list>
#include <span>

namespace cabas {

namespace {

using Word = AuditWord;

constexpr auto allAreas = std::to_array<Word>({
    {"till", QT_TRANSLATE_NOOP("AuditWords", "Till")},
    {"reception", QT_TRANSLATE_NOOP("AuditWords", "Receptions")},
    {"product", QT_TRANSLATE_NOOP("AuditWords", "Products")},
    {"products", QT_TRANSLATE_NOOP("AuditWords", "Product files")},
    {"price", QT_TRANSLATE_NOOP("AuditWords", "Prices")},
    {"family", QT_TRANSLATE_NOOP("AuditWords", "Families")},
    {"labels", QT_TRANSLATE_NOOP("AuditWords", "Labels")},
    {"shelf", QT_TRANSLATE_NOOP("AuditWords", "Shelf checks")},
    {"stock", QT_TRANSLATE_NOOP("AuditWords", "Stock")},
    {"supplier", QT_TRANSLATE_NOOP("AuditWords", "Suppliers")},
    {"crate", QT_TRANSLATE_NOOP("AuditWords", "Crates")},
    {"order", QT_TRANSLATE_NOOP("AuditWords", "Orders to suppliers")},
    {"credit", QT_TRANSLATE_NOOP("AuditWords", "Credit notes awaited")},
    {"invoice", QT_TRANSLATE_NOOP("AuditWords", "Suppliers’ invoices")},
    {"sales", QT_TRANSLATE_NOOP("AuditWords", "Invoices to customers")},
    {"special", QT_TRANSLATE_NOOP("AuditWords", "Special orders of members")},
    {"catalogue", QT_TRANSLATE_NOOP("AuditWords", "Catalogues")},
    {"producer", QT_TRANSLATE_NOOP("AuditWords", "Producers")},
    {"member", QT_TRANSLATE_NOOP("AuditWords", "Members")},
    {"shift", QT_TRANSLATE_NOOP("AuditWords", "Shifts")},
    {"committee", QT_TRANSLATE_NOOP("AuditWords", "Committees")},
    {"books", QT_TRANSLATE_NOOP("AuditWords", "Books")},
    {"bank", QT_TRANSLATE_NOOP("AuditWords", "Bank")},
    {"access", QT_TRANSLATE_NOOP("AuditWords", "Users and PINs")},
    {"shop", QT_TRANSLATE_NOOP("AuditWords", "Shop")},
    {"key", QT_TRANSLATE_NOOP("AuditWords", "Signing key")},
    {"outbox", QT_TRANSLATE_NOOP("AuditWords", "Outbox")},
    {"team", QT_TRANSLATE_NOOP("AuditWords", "Log book and notices")},
});

/// Those of the terms of sale, of the codes that tills cannot read, and of members' files.
constexpr auto saleDeeds = std::to_array<Word>({
    {"till.answer", QT_TRANSLATE_NOOP("AuditWords", "Question at the till answered")},
    {"till.allow", QT_TRANSLATE_NOOP("AuditWords", "Exception allowed at the till")},
    {"till.policy", QT_TRANSLATE_NOOP("AuditWords", "Rules of the till changed")},
    {"till.tare", QT_TRANSLATE_NOOP("AuditWords", "Container weight kept")},
    {"till.no_tare", QT_TRANSLATE_NOOP("AuditWords", "Container weight removed")},
    {"product.prompt", QT_TRANSLATE_NOOP("AuditWords", "Question of the till set")},
    {"product.no_prompt", QT_TRANSLATE_NOOP("AuditWords", "Question of the till removed")},
    {"product.limit", QT_TRANSLATE_NOOP("AuditWords", "Purchase limit set")},
    {"product.no_limit", QT_TRANSLATE_NOOP("AuditWords", "Purchase limit removed")},
    {"product.touch", QT_TRANSLATE_NOOP("AuditWords", "Touch grid changed")},
    {"product.ignore_code", QT_TRANSLATE_NOOP("AuditWords", "Unknown code ignored")},
    {"product.heed_code", QT_TRANSLATE_NOOP("AuditWords", "Unknown code listed again")},
    {"outbox.retry", QT_TRANSLATE_NOOP("AuditWords", "Paper or mail sent once more")},
    {"outbox.give_up", QT_TRANSLATE_NOOP("AuditWords", "Paper or mail given up")},
    {"shop.mail_server", QT_TRANSLATE_NOOP("AuditWords", "Mail server set")},
    {"shop.papers", QT_TRANSLATE_NOOP("AuditWords", "Address on tickets changed")},
    {"till.print_closing", QT_TRANSLATE_NOOP("AuditWords", "Closing printed")},
    {"till.print_reading", QT_TRANSLATE_NOOP("AuditWords", "Reading of the till printed")},
    {"till.correct", QT_TRANSLATE_NOOP("AuditWords", "Ticket corrected")},
    {"till.handover", QT_TRANSLATE_NOOP("AuditWords", "Drawer handed over")},
    {"till.terms", QT_TRANSLATE_NOOP("AuditWords", "What a till takes changed")},
    {"till.cash", QT_TRANSLATE_NOOP("AuditWords", "Cash moved")},
    {"till.abandon", QT_TRANSLATE_NOOP("AuditWords", "Basket abandoned")},
    {"member.badge_end", QT_TRANSLATE_NOOP("AuditWords", "Badge taken back")},
    {"member.badge_replace", QT_TRANSLATE_NOOP("AuditWords", "Badge replaced")},
    {"member.photo", QT_TRANSLATE_NOOP("AuditWords", "Photo of a member set")},
    {"member.remove_photo", QT_TRANSLATE_NOOP("AuditWords", "Photo of a member removed")},
    {"member.meeting", QT_TRANSLATE_NOOP("AuditWords", "Information meeting added")},
});

constexpr auto allDeeds = std::to_array<Word>({
    {"till.open", QT_TRANSLATE_NOOP("AuditWords", "Till opened")},
    {"till.sell", QT_TRANSLATE_NOOP("AuditWords", "Sale")},
    {"till.refund", QT_TRANSLATE_NOOP("AuditWords", "Refund")},
    {"member.money_terms", QT_TRANSLATE_NOOP("AuditWords", "What members pay changed")},
    {"till.print", QT_TRANSLATE_NOOP("AuditWords", "Ticket given out")},
    {"till.close", QT_TRANSLATE_NOOP("AuditWords", "Till closed")},
    {"till.period", QT_TRANSLATE_NOOP("AuditWords", "Closing of a period")},
    {"till.archive", QT_TRANSLATE_NOOP("AuditWords", "Archive of the tills written")},
    {"product.add", QT_TRANSLATE_NOOP("AuditWords", "Product created")},
    {"product.update", QT_TRANSLATE_NOOP("AuditWords", "Product changed")},
    {"product.add_code", QT_TRANSLATE_NOOP("AuditWords", "Code given to a product")},
    {"product.remove_code", QT_TRANSLATE_NOOP("AuditWords", "Code taken from a product")},
    {"product.sheet", QT_TRANSLATE_NOOP("AuditWords", "Sheet of a product changed")},
    {"product.photo", QT_TRANSLATE_NOOP("AuditWords", "Photo given to a product")},
    {"product.remove_photo", QT_TRANSLATE_NOOP("AuditWords", "Photo taken from a product")},
    {"member.import", QT_TRANSLATE_NOOP("AuditWords", "Members imported from a file")},
    {"products.import", QT_TRANSLATE_NOOP("AuditWords", "Products imported from a file")},
    {"family.add", QT_TRANSLATE_NOOP("AuditWords", "Family created")},
    {"family.terms",
     QT_TRANSLATE_NOOP("AuditWords", "Dates and temperatures at reception changed")},
    {"family.rename", QT_TRANSLATE_NOOP("AuditWords", "Family renamed")},
    {"family.move", QT_TRANSLATE_NOOP("AuditWords", "Family moved")},
    {"family.merge", QT_TRANSLATE_NOOP("AuditWords", "Families merged")},
    {"labels.printed", QT_TRANSLATE_NOOP("AuditWords", "Labels printed")},
    {"labels.again", QT_TRANSLATE_NOOP("AuditWords", "Labels put back in the queue")},
    {"producer.save", QT_TRANSLATE_NOOP("AuditWords", "Producer noted")},
    {"openfoodfacts.import", QT_TRANSLATE_NOOP("AuditWords", "Open Food Facts read")},
    {"catalogue.import", QT_TRANSLATE_NOOP("AuditWords", "Supplier’s catalogue taken")},
    {"catalogue.undo", QT_TRANSLATE_NOOP("AuditWords", "Supplier’s catalogue taken back")},
    {"stock.open", QT_TRANSLATE_NOOP("AuditWords", "Opening stock entered")},
    {"stock.count", QT_TRANSLATE_NOOP("AuditWords", "Stock counted")},
    {"stock.lose", QT_TRANSLATE_NOOP("AuditWords", "Loss noted")},
    {"supplier.add", QT_TRANSLATE_NOOP("AuditWords", "Supplier created")},
    {"supplier.update", QT_TRANSLATE_NOOP("AuditWords", "Supplier changed")},
    {"supplier.sheet", QT_TRANSLATE_NOOP("AuditWords", "Supplier’s contacts and order file set")},
    {"supplier.set_item", QT_TRANSLATE_NOOP("AuditWords", "Supplier’s terms for a product set")},
    {"supplier.remove_item", QT_TRANSLATE_NOOP("AuditWords", "Supplier no longer sells a product")},
    {"member.add", QT_TRANSLATE_NOOP("AuditWords", "Member added")},
    {"member.update", QT_TRANSLATE_NOOP("AuditWords", "Member changed")},
    {"member.household_add", QT_TRANSLATE_NOOP("AuditWords", "Household created")},
    {"member.standing", QT_TRANSLATE_NOOP("AuditWords", "Standing set")},
    {"member.top_up", QT_TRANSLATE_NOOP("AuditWords", "Member’s account topped up")},
    {"member.opening", QT_TRANSLATE_NOOP("AuditWords", "Member’s opening balance entered")},
    {"member.correct", QT_TRANSLATE_NOOP("AuditWords", "Member’s account corrected")},
    {"member.shares", QT_TRANSLATE_NOOP("AuditWords", "Shares subscribed")},
    {"books.post", QT_TRANSLATE_NOOP("AuditWords", "Entry posted")},
    {"books.reverse", QT_TRANSLATE_NOOP("AuditWords", "Entry reversed")},
    {"books.account_add", QT_TRANSLATE_NOOP("AuditWords", "Account added to the chart")},
    {"books.account_close", QT_TRANSLATE_NOOP("AuditWords", "Account closed")},
    {"books.account_open", QT_TRANSLATE_NOOP("AuditWords", "Account opened again")},
    {"books.role_set", QT_TRANSLATE_NOOP("AuditWords", "Account of a role changed")},
    {"books.year_open", QT_TRANSLATE_NOOP("AuditWords", "Fiscal year opened")},
    {"books.lock", QT_TRANSLATE_NOOP("AuditWords", "Books locked")},
    {"books.fec_export", QT_TRANSLATE_NOOP("AuditWords", "Books exported (FEC)")},
    {"access.user_add", QT_TRANSLATE_NOOP("AuditWords", "User created")},
    {"access.user_update", QT_TRANSLATE_NOOP("AuditWords", "User changed")},
    {"access.user_roles", QT_TRANSLATE_NOOP("AuditWords", "Roles changed")},
    {"access.user_active", QT_TRANSLATE_NOOP("AuditWords", "User switched on or off")},
    {"access.pin_set", QT_TRANSLATE_NOOP("AuditWords", "PIN set")},
    {"access.pin_change", QT_TRANSLATE_NOOP("AuditWords", "PIN changed")},
    {"access.pin_remove", QT_TRANSLATE_NOOP("AuditWords", "PIN removed")},
    {"access.pin_right", QT_TRANSLATE_NOOP("AuditWords", "PIN right after wrong ones")},
    {"access.pin_wrong", QT_TRANSLATE_NOOP("AuditWords", "PIN wrong")},
    {"access.pin_paused", QT_TRANSLATE_NOOP("AuditWords", "PIN refused during a pause")},
    {"access.role_rights", QT_TRANSLATE_NOOP("AuditWords", "Rights of a role changed")},
    {"access.denied", QT_TRANSLATE_NOOP("AuditWords", "Deed refused: right missing")},
});

constexpr auto goodsDeeds = std::to_array<Word>({
    {"product.own_fields", QT_TRANSLATE_NOOP("AuditWords", "Own fields of a product changed")},
    {"supplier.own_fields", QT_TRANSLATE_NOOP("AuditWords", "Own fields of a supplier changed")},
    {"producer.own_fields", QT_TRANSLATE_NOOP("AuditWords", "Own fields of a producer changed")},
    {"member.own_fields", QT_TRANSLATE_NOOP("AuditWords", "Own fields of a member changed")},
    {"order.add", QT_TRANSLATE_NOOP("AuditWords", "Order written")},
    {"order.change", QT_TRANSLATE_NOOP("AuditWords", "Order changed")},
    {"order.send", QT_TRANSLATE_NOOP("AuditWords", "Order sent")},
    {"invoice.columns", QT_TRANSLATE_NOOP("AuditWords", "Columns of a supplier’s invoices learnt")},
    {"order.mail", QT_TRANSLATE_NOOP("AuditWords", "Order mailed to the supplier")},
    {"order.remind", QT_TRANSLATE_NOOP("AuditWords", "Supplier reminded of an order")},
    {"order.shortage", QT_TRANSLATE_NOOP("AuditWords", "Shortage of an order announced")},
    {"order.cancel", QT_TRANSLATE_NOOP("AuditWords", "Order cancelled")},
    {"order.close", QT_TRANSLATE_NOOP("AuditWords", "Rest of an order given up")},
    {"order.received", QT_TRANSLATE_NOOP("AuditWords", "Order received")},
    {"order.reopen", QT_TRANSLATE_NOOP("AuditWords", "Order awaited again")},
    {"reception.pallet", QT_TRANSLATE_NOOP("AuditWords", "Pallet counted by its number")},
    {"special.ask", QT_TRANSLATE_NOOP("AuditWords", "Special order taken")},
    {"special.change", QT_TRANSLATE_NOOP("AuditWords", "Special order changed")},
    {"special.cancel", QT_TRANSLATE_NOOP("AuditWords", "Special order cancelled")},
    {"special.order", QT_TRANSLATE_NOOP("AuditWords", "Special orders joined to an order")},
    {"special.keep_days", QT_TRANSLATE_NOOP("AuditWords", "Days that special orders are kept")},
    {"reception.order", QT_TRANSLATE_NOOP("AuditWords", "Order joined to a delivery")},
    {"price.set", QT_TRANSLATE_NOOP("AuditWords", "Price set")},
    {"price.coefficient", QT_TRANSLATE_NOOP("AuditWords", "Coefficient of the prices set")},
    {"price.ending", QT_TRANSLATE_NOOP("AuditWords", "Endings of the prices set")},
    {"price.family", QT_TRANSLATE_NOOP("AuditWords", "Price family changed")},
    {"price.draft", QT_TRANSLATE_NOOP("AuditWords", "Batch of prices drafted")},
    {"price.discard", QT_TRANSLATE_NOOP("AuditWords", "Draft of prices thrown away")},
    {"price.plan", QT_TRANSLATE_NOOP("AuditWords", "Batch of prices planned")},
    {"price.undo", QT_TRANSLATE_NOOP("AuditWords", "Batch of prices taken back")},
    {"stock.undo_loss", QT_TRANSLATE_NOOP("AuditWords", "Loss taken back")},
    {"stock.inventory_start", QT_TRANSLATE_NOOP("AuditWords", "Inventory begun")},
    {"stock.inventory_close", QT_TRANSLATE_NOOP("AuditWords", "Inventory closed")},
    {"stock.inventory_abandon", QT_TRANSLATE_NOOP("AuditWords", "Inventory abandoned")},
    {"shelf.finish", QT_TRANSLATE_NOOP("AuditWords", "Walk along a shelf ended")},
    {"shop.own_field", QT_TRANSLATE_NOOP("AuditWords", "Field of the products kept")},
    {"shop.own_field_gone", QT_TRANSLATE_NOOP("AuditWords", "Field of the products removed")},
});

constexpr auto receptionDeeds = std::to_array<Word>({
    {"reception.start", QT_TRANSLATE_NOOP("AuditWords", "Reception begun")},
    {"reception.set_aside", QT_TRANSLATE_NOOP("AuditWords", "Unknown code set aside with a word")},
    {"reception.picture", QT_TRANSLATE_NOOP("AuditWords", "Picture or paper kept with a delivery")},
    {"reception.picture_withdraw",
     QT_TRANSLATE_NOOP("AuditWords", "Picture or paper of a delivery taken back")},
    {"reception.attach", QT_TRANSLATE_NOOP("AuditWords", "Unknown code given to a product")},
    {"reception.gap", QT_TRANSLATE_NOOP("AuditWords", "Gap of a delivery noted")},
    {"reception.gap_withdraw", QT_TRANSLATE_NOOP("AuditWords", "Gap of a delivery withdrawn")},
    {"reception.reverse", QT_TRANSLATE_NOOP("AuditWords", "Reception taken back")},
    {"reception.handover", QT_TRANSLATE_NOOP("AuditWords", "Note left on a reception")},
    {"reception.handover_read", QT_TRANSLATE_NOOP("AuditWords", "Note on a reception read")},
    {"crate.add", QT_TRANSLATE_NOOP("AuditWords", "Kind of crate created")},
    {"crate.update", QT_TRANSLATE_NOOP("AuditWords", "Kind of crate changed")},
    {"crate.receive", QT_TRANSLATE_NOOP("AuditWords", "Crates received")},
    {"crate.return", QT_TRANSLATE_NOOP("AuditWords", "Crates handed back")},
    {"reception.finish", QT_TRANSLATE_NOOP("AuditWords", "Reception finished")},
    {"reception.abandon", QT_TRANSLATE_NOOP("AuditWords", "Reception abandoned")},
});

/// Those of fiscal years and of what comes from other programs.
constexpr auto yearDeeds = std::to_array<Word>({
    {"books.import", QT_TRANSLATE_NOOP("AuditWords", "Entries imported from a file")},
    {"books.year_soft_close", QT_TRANSLATE_NOOP("AuditWords", "Closing of a fiscal year begun")},
    {"books.year_reopen", QT_TRANSLATE_NOOP("AuditWords", "Fiscal year opened again")},
    {"books.year_close", QT_TRANSLATE_NOOP("AuditWords", "Fiscal year closed for good")},
    {"books.year_entry", QT_TRANSLATE_NOOP("AuditWords", "Entry of the year’s end posted")},
    {"books.allocate", QT_TRANSLATE_NOOP("AuditWords", "Result of a year allocated")},
    {"books.vat_return", QT_TRANSLATE_NOOP("AuditWords", "VAT return sent")},
    {"books.vat_terms", QT_TRANSLATE_NOOP("AuditWords", "Terms of VAT changed")},
    {"books.activity", QT_TRANSLATE_NOOP("AuditWords", "Activity changed")},
});

constexpr auto creditDeeds = std::to_array<Word>({
    {"credit.expect", QT_TRANSLATE_NOOP("AuditWords", "Credit notes of a delivery expected")},
    {"credit.ask", QT_TRANSLATE_NOOP("AuditWords", "Credit notes of a delivery asked for")},
    {"credit.settle", QT_TRANSLATE_NOOP("AuditWords", "Credit note received")},
    {"credit.drop", QT_TRANSLATE_NOOP("AuditWords", "Credit note given up")},
    {"invoice.add", QT_TRANSLATE_NOOP("AuditWords", "Supplier’s invoice posted")},
    {"invoice.decide",
     QT_TRANSLATE_NOOP("AuditWords", "Differences of a supplier’s invoice answered")},
    {"invoice.discard",
     QT_TRANSLATE_NOOP("AuditWords", "Supplier’s invoice thrown away before posting")},
    {"invoice.reverse", QT_TRANSLATE_NOOP("AuditWords", "Supplier’s invoice undone")},
    {"supplier.terms", QT_TRANSLATE_NOOP("AuditWords", "Terms of ordering changed")},
});

constexpr auto bankDeeds = std::to_array<Word>({
    {"bank.import", QT_TRANSLATE_NOOP("AuditWords", "Bank statement read")},
    {"bank.account", QT_TRANSLATE_NOOP("AuditWords", "Account of the bank set")},
    {"bank.mapping", QT_TRANSLATE_NOOP("AuditWords", "Columns of a bank’s table taught")},
    {"bank.match", QT_TRANSLATE_NOOP("AuditWords", "Line of the bank pointed")},
    {"bank.post", QT_TRANSLATE_NOOP("AuditWords", "Line of the bank posted")},
    {"bank.undo", QT_TRANSLATE_NOOP("AuditWords", "Line of the bank taken back")},
    {"bank.payouts", QT_TRANSLATE_NOOP("AuditWords", "Payouts of a payment service read")},
    {"bank.rule", QT_TRANSLATE_NOOP("AuditWords", "Rule of the bank set")},
    {"bank.rule_removed", QT_TRANSLATE_NOOP("AuditWords", "Rule of the bank removed")},
    {"bank.deposit", QT_TRANSLATE_NOOP("AuditWords", "Brought to the bank")},
    {"bank.close", QT_TRANSLATE_NOOP("AuditWords", "Bank reconciled")},
});

/// Deeds that stand alone in their area.
constexpr auto otherDeeds = std::to_array<Word>({
    {"team.log", QT_TRANSLATE_NOOP("AuditWords", "Line written in the log book")},
    {"team.notice", QT_TRANSLATE_NOOP("AuditWords", "Notice written")},
    {"team.read", QT_TRANSLATE_NOOP("AuditWords", "Note of the team read")},
    {"team.end", QT_TRANSLATE_NOOP("AuditWords", "Note of the team ended")},
    {"shop.new", QT_TRANSLATE_NOOP("AuditWords", "Shop’s file made")},
    {"shop.place", QT_TRANSLATE_NOOP("AuditWords", "Place of the shop set")},
    {"shop.barcode_rule", QT_TRANSLATE_NOOP("AuditWords", "Barcode rule set")},
    {"shop.barcode_rule_removed", QT_TRANSLATE_NOOP("AuditWords", "Barcode rule removed")},
    {"export.everything", QT_TRANSLATE_NOOP("AuditWords", "Everything exported")},
    {"key.start", QT_TRANSLATE_NOOP("AuditWords", "New signing key begun")},
});

/// Those of entries, third parties, payments, schedules and invoices to customers.
constexpr auto bookDeeds = std::to_array<Word>({
    {"books.third_party", QT_TRANSLATE_NOOP("AuditWords", "Third party changed")},
    {"books.template", QT_TRANSLATE_NOOP("AuditWords", "Template of an entry kept")},
    {"books.draft_discard", QT_TRANSLATE_NOOP("AuditWords", "Draft of an entry thrown away")},
    {"books.due", QT_TRANSLATE_NOOP("AuditWords", "Due date of an entry changed")},
    {"books.match", QT_TRANSLATE_NOOP("AuditWords", "Lines matched")},
    {"books.unmatch", QT_TRANSLATE_NOOP("AuditWords", "Lines unmatched")},
    {"books.attach", QT_TRANSLATE_NOOP("AuditWords", "Paper put beside an entry")},
    {"books.detach", QT_TRANSLATE_NOOP("AuditWords", "Paper of an entry taken back")},
    {"books.schedule", QT_TRANSLATE_NOOP("AuditWords", "Recurring entry set")},
    {"books.schedule_stop", QT_TRANSLATE_NOOP("AuditWords", "Recurring entry stopped")},
    {"books.spread", QT_TRANSLATE_NOOP("AuditWords", "Amount spread over months")},
    {"books.budget", QT_TRANSLATE_NOOP("AuditWords", "Budget changed")},
    {"books.payment_account", QT_TRANSLATE_NOOP("AuditWords", "Account to pay from set")},
    {"books.payment_prepare", QT_TRANSLATE_NOOP("AuditWords", "Payment run prepared")},
    {"books.payment_done", QT_TRANSLATE_NOOP("AuditWords", "Payment run posted")},
    {"books.payment_cancel", QT_TRANSLATE_NOOP("AuditWords", "Payment run cancelled")},
    {"books.asset", QT_TRANSLATE_NOOP("AuditWords", "Equipment registered")},
    {"books.asset_gone", QT_TRANSLATE_NOOP("AuditWords", "Equipment taken out")},
    {"books.loan", QT_TRANSLATE_NOOP("AuditWords", "Loan registered")},
    {"books.reminder", QT_TRANSLATE_NOOP("AuditWords", "Reminder sent")},
    {"sales.customer", QT_TRANSLATE_NOOP("AuditWords", "Customer noted")},
    {"sales.issue", QT_TRANSLATE_NOOP("AuditWords", "Invoice to a customer issued")},
    {"sales.credit", QT_TRANSLATE_NOOP("AuditWords", "Credit note to a customer issued")},
    {"books.month_tick", QT_TRANSLATE_NOOP("AuditWords", "Step of a month’s end ticked")},
});

/// What a detail is called; its value follows.
constexpr auto labels = std::to_array<Word>({
    {"total_cents", QT_TRANSLATE_NOOP("AuditWords", "total %1")},
    {"difference_cents", QT_TRANSLATE_NOOP("AuditWords", "difference %1")},
    {"amount_cents", QT_TRANSLATE_NOOP("AuditWords", "amount %1")},
    {"price_cents", QT_TRANSLATE_NOOP("AuditWords", "price %1")},
    {"float_cents", QT_TRANSLATE_NOOP("AuditWords", "float %1")},
    {"debit_cents", QT_TRANSLATE_NOOP("AuditWords", "debit %1")},
    {"counted_milli", QT_TRANSLATE_NOOP("AuditWords", "counted %1")},
    {"expected_milli", QT_TRANSLATE_NOOP("AuditWords", "expected %1")},
    {"quantity_milli", QT_TRANSLATE_NOOP("AuditWords", "quantity %1")},
    {"pack_milli", QT_TRANSLATE_NOOP("AuditWords", "pack of %1")},
    {"cost_e4", QT_TRANSLATE_NOOP("AuditWords", "cost %1")},
    {"till", QT_TRANSLATE_NOOP("AuditWords", "till %1")},
    {"ticket", QT_TRANSLATE_NOOP("AuditWords", "ticket %1")},
    {"entry", QT_TRANSLATE_NOOP("AuditWords", "entry %1")},
    {"by", QT_TRANSLATE_NOOP("AuditWords", "by entry %1")},
    {"number", QT_TRANSLATE_NOOP("AuditWords", "number %1")},
    {"code", QT_TRANSLATE_NOOP("AuditWords", "code %1")},
    {"receiver", QT_TRANSLATE_NOOP("AuditWords", "to %1")},
    {"reference", QT_TRANSLATE_NOOP("AuditWords", "reference %1")},
    {"lines", QT_TRANSLATE_NOOP("AuditWords", "lines: %1")},
    {"added", QT_TRANSLATE_NOOP("AuditWords", "added: %1")},
    {"changed", QT_TRANSLATE_NOOP("AuditWords", "changed: %1")},
    {"refused", QT_TRANSLATE_NOOP("AuditWords", "refused: %1")},
    {"products", QT_TRANSLATE_NOOP("AuditWords", "products: %1")},
    {"moves", QT_TRANSLATE_NOOP("AuditWords", "moves: %1")},
    {"crates", QT_TRANSLATE_NOOP("AuditWords", "crates: %1")},
    {"tare_milli", QT_TRANSLATE_NOOP("AuditWords", "tare %1")},
    {"deposit_cents", QT_TRANSLATE_NOOP("AuditWords", "deposit %1")},
    {"gaps", QT_TRANSLATE_NOOP("AuditWords", "gaps: %1")},
    {"discrepancies", QT_TRANSLATE_NOOP("AuditWords", "differences: %1")},
    {"shares", QT_TRANSLATE_NOOP("AuditWords", "shares: %1")},
    {"failed", QT_TRANSLATE_NOOP("AuditWords", "wrong tries: %1")},
    {"from", QT_TRANSLATE_NOOP("AuditWords", "from %1")},
    {"to", QT_TRANSLATE_NOOP("AuditWords", "up to %1")},
    {"until", QT_TRANSLATE_NOOP("AuditWords", "until %1")},
});

const char *titleOf(std::span<const Word> words, const QString &name)
{
    for (const Word &word : words) {
        if (name == QLatin1String(word.name))
            return word.title;
    }
    return nullptr;
}

QString listOf(const QJsonArray &values, QString (*word)(const QString &))
{
    QStringList words;
    for (const QJsonValue value : values)
        words.append(word(value.toString()));
    return words.join(u", "_qs);
}

QString roleWord(const QString &name)
{
    const std::optional<Role> role = Permissions::roleFromName(name);
    return role ? Permissions::roleTitle(*role) : name;
}

QString permissionWord(const QString &name)
{
    const std::optional<Permission> permission = Permissions::fromName(name);
    return permission ? Permissions::title(*permission) : name;
}

/// One name, or the roles of a list.
QString namesOf(const QJsonValue &value)
{
    return value.isArray() ? listOf(value.toArray(), roleWord) : value.toString();
}

/// Whether a key stands before a day, and nothing else can be said of it.
bool isDayKey(const QString &key)
{
    return key == u"from" || key == u"to" || key == u"until";
}

/// A value as its key tells to read it.
QString valueText(const QString &key, const QJsonValue &value)
{
    const QLocale locale = Language::locale();
    const qint64 number = value.toInteger();
    if (key.endsWith(u"_cents"))
        return moneyText(Money::fromCents(number), locale);
    if (key.endsWith(u"_e4"))
        return costText(UnitPrice::fromE4(number), locale);
    if (key.endsWith(u"_milli"))
        return quantityText(Quantity::fromMilli(number), Unit::Piece, locale);
    if (value.isDouble())
        return locale.toString(number);
    if (const std::optional<QDate> day = dayFromText(value.toString()))
        return dateText(*day);
    return value.toString();
}

} // namespace

QStringList AuditWords::deeds()
{
    QStringList names;
    for (const Word &word : allDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : saleDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : goodsDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : creditDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : bookDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : yearDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : receptionDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : bankDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : shiftDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : memberDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : accessDeeds)
        names.append(QString::fromLatin1(word.name));
    for (const Word &word : otherDeeds)
        names.append(QString::fromLatin1(word.name));
    return names;
}

QString AuditWords::title(const QString &deed)
{
    for (const std::span<const Word> deeds : std::initializer_list<std::span<const Word>>{
             allDeeds, saleDeeds, goodsDeeds, creditDeeds, bookDeeds, yearDeeds, receptionDeeds,
             bankDeeds, shiftDeeds, memberDeeds, accessDeeds, otherDeeds}) {
        if (const char *title = titleOf(deeds, deed))
            return tr(title);
    }
    return deed;
}

QStringList AuditWords::areas()
{
    QStringList names;
    for (const Word &word : allAreas)
        names.append(QString::fromLatin1(word.name));
    return names;
}

QString AuditWords::areaTitle(const QString &area)
{
    const char *title = titleOf(allAreas, area);
    return title != nullptr ? tr(title) : area;
}

QString AuditWords::details(const AuditLine &line)
{
    const QJsonObject details = QJsonDocument::fromJson(line.details.toUtf8()).object();
    QStringList parts;
    if (details.contains(u"active"_qs))
        parts.append(details.value(u"active"_qs).toBool() ? tr("switched on") : tr("switched off"));
    if (details.contains(u"before"_qs))
        parts.append(tr("before: %1").arg(namesOf(details.value(u"before"_qs))));
    if (details.contains(u"after"_qs))
        parts.append(tr("after: %1").arg(namesOf(details.value(u"after"_qs))));
    if (details.contains(u"roles"_qs))
        parts.append(tr("roles: %1").arg(listOf(details.value(u"roles"_qs).toArray(), roleWord)));
    if (details.contains(u"role"_qs))
        parts.append(roleWord(details.value(u"role"_qs).toString()));
    if (details.contains(u"permission"_qs))
        parts.append(permissionWord(details.value(u"permission"_qs).toString()));
    if (details.contains(u"permissions"_qs))
        parts.append(listOf(details.value(u"permissions"_qs).toArray(), permissionWord));
    for (const Word &label : labels) {
        const QString key = QString::fromLatin1(label.name);
        const QJsonValue value = details.value(key);
        if (isDayKey(key) && !dayFromText(value.toString()))
            continue;
        if (value.isDouble() || !value.toString().isEmpty())
            parts.append(tr(label.title).arg(valueText(key, value)));
    }
    return parts.join(u" · "_qs);
}

} // namespace cabas
