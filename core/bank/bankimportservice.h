// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/bank/bank.h"
#include "core/db/database.h"
#include "core/formats/bankfile.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

struct BankImportOptions {
    bool isDryRun = false;
    bool isPartial = false; ///< the good statements and lines, though others are refused
    QString ledger;         ///< the account in the books of accounts seen for the first time
    QByteArray sha256;      ///< of the file
};

/// Takes statements in: each line once, however often and in whichever format it comes.
class BankImportService {
    Q_DECLARE_TR_FUNCTIONS(BankImportService)

public:
    explicit BankImportService(Database &db) : m_db(db) {}

    /// Reads a file by what the shop taught; see BankFiles.
    Result<BankFile> read(const Session &session, const QString &path, const QString &mapping = {},
                          std::optional<BankFigures::Order> order = {});
    /// All of it or nothing unless partial: with refusals nothing is written, and the answer tells
    /// them. The first account of the shop is linked to the bank's account of the chart.
    Result<BankImport> run(const Session &session, const BankFile &file,
                           const BankImportOptions &options);
    /// Both at once.
    Result<BankImport> runFile(const Session &session, const QString &path,
                               const QString &mapping = {},
                               std::optional<BankFigures::Order> order = {},
                               BankImportOptions options = {});

    /// Keeps what a payment service sent, by its list of payments; `account` is where what people
    /// paid goes. A payout is kept once.
    Result<BankImport> readPayouts(const Session &session, const QString &path,
                                   const QString &account);

    /// Keeps which column is which, for tables with the same titles.
    Result<> teach(const Session &session, const BankMapping &mapping);
    Result<std::vector<BankMapping>> mappings(const Session &session);

private:
    static Result<> take(Tx &tx, const Session &session, const BankFile &file,
                         const BankImportOptions &options, BankImport &done);
    static Result<BankAccount> accountFor(Tx &tx, const BankStatement &statement,
                                          const BankImportOptions &options);
    static Result<QString> freeLedger(Tx &tx, const BankStatement &statement,
                                      const QString &wanted);
    static void takeStatement(Tx &tx, const Session &session, const QString &format,
                              const BankAccount &account, const BankStatement &statement,
                              const BankImportOptions &options, BankImport &done);

    Database &m_db;
};

} // namespace cabas
