// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/actionscommand.h"
#include "app/cli/archivecommand.h"
#include "app/cli/bankcommand.h"
#include "app/cli/barcodecommand.h"
#include "app/cli/daycommand.h"
#include "app/cli/democommand.h"
#include "app/cli/einvoicecommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/feccommand.h"
#include "app/cli/filecommands.h"
#include "app/cli/housekeepingcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/labelcommand.h"
#include "app/cli/movecommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/runcommand.h"
#include "app/cli/trainingcommand.h"
#include "app/cli/usercommand.h"
#include "app/cli/verifycommand.h"

namespace cabas {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands{
        {"new", "FILE --name TEXT [--profile NAME] [--siren N] [--sandbox]", "a new shop", runNew},
        {"demo", "FILE [--size counter|shop|large] [--seed N] [--now DAY] [--years N]",
         "a whole imaginary co-op with history", runDemo},
        {"day", "FILE --out DIR", "plays one day of a demonstration and writes its documents",
         nullptr, runDay},
        {"run", "FILE [SCRIPT] [--keep-going]",
         "plays actions, one JSON object a line: `cabas actions` lists them, docs/ACTIONS.md is "
         "the reference",
         runActions},
        {"actions", "[NAME or ROOM] [--format table|csv|json]",
         "what `cabas run` plays: fields, answers and rights of each action, as `till.sell`, of a\n"
         "    room, as `till` or `goods in`, or of all",
         runActionList},
        {"verify", "FILE", "proves a file: storage, chains, books, stock, tickets, closings",
         runVerify},
        {"info", "FILE [--schema]", "what a file is and holds", runInfo},
        {"report", "NAME FILE [--from] [--to] [--at] [--format] [--out]",
         "a report of the shop; alone, the list of reports", runReport, drawReport, "pdf"},
        {"import",
         "products|catalogue|bank FILE INPUT [--supplier CODE] [--mapping NAME] [--dry-run]",
         "products, a supplier's catalogue, a bank's statement; all of it or nothing", runImport},
        {"export", "KIND FILE OUT [--from] [--to] [--year] [--number] [--syntax]",
         "fec, journal, products, members, member, shifts, stock, openfoodfacts, scale, invoice,\n"
         "    e-reporting, archive or everything",
         runExport, drawExport, "invoice|member"},
        {"archive", "write FILE OUT [--year Y | --from DAY --to DAY] | verify ARCHIVE",
         "a signed archive of the tills, proven without the shop's file", runArchive},
        {"training", "start|reset|end FILE", "a file of its own to learn in, where nothing counts",
         runTraining},
        {"user", "recover FILE --code-file PATH --new-pin-file PATH",
         "a new PIN for the owner who kept the recovery code", runUser},
        {"fec", "check FILE.txt", "checks any FEC as the tax office does", runFecCheck},
        {"einvoice", "show FILE", "an electronic invoice (Factur-X, ZUGFeRD, CII, UBL) as JSON",
         runEInvoice},
        {"bank", "show FILE [--dates dmy|mdy] | actions",
         "a bank's statement (camt.053, CFONB 120, OFX, QIF, CSV) as JSON", runBank},
        {"barcode",
         "parse CODE... | read IMAGE... | rules [FILE] | formats |\n"
         "    label [CODE...] --out PATH [--shop FILE] [--queue [--printed]] [--all] [--codes "
         "LIST]\n"
         "    [--sheet NAME] [--first N] [--copies N] [--qr] [--cut-lines]\n"
         "    [--name TEXT] [--price-cents N] [--unit UNIT]",
         "what codes mean, codes in pictures, labels as PDF or PNG", runBarcode, drawLabels,
         "label"},
        {"backup", "FILE DIR [--keep N | --rotate] [--chains] [--passphrase-file PATH]",
         "a verified copy of a file in use", runBackup},
        {"restore", "BACKUP FILE [--preview] [--passphrase-file PATH]",
         "puts a backup in place; never over newer work", runRestore},
        {"stick", "DIR [FILE] [--passphrase-file PATH]",
         "the newest backup of each shop on a stick; with FILE, the newest one put there",
         runStick},
        {"drill", "BACKUP FILE [--passphrase-file PATH]",
         "restores a backup beside the work, checks it whole and compares it", runDrill},
        {"salvage", "DAMAGED NEW", "reads what can be read of a damaged file into a new one",
         runSalvage},
        {"housekeeping", "FILE",
         "closings of past days, shifts that ended: for cron, once a day or hour", runHousekeeping},
        {"migrate", "FILE", "brings an older file to this version", runMigrate},
        {"move", "FROM TO", "a shop from a file to postgresql://USER@HOST/DATABASE, or back",
         runMove},
    };
    return commands;
}

} // namespace cabas
