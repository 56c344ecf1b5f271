// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of banks, each format by its own reader and by the one that recognises it.
#include "core/formats/bankfile.h"
#include "core/formats/camtreader.h"
#include "core/formats/cfonbreader.h"
#include "core/formats/ibancheck.h"
#include "core/formats/ofxreader.h"
#include "core/formats/qifreader.h"
#include "tests/fuzz/entries.h"

namespace cabas::test {

namespace {

constexpr qsizetype longest = 8 * 1024;

/// What a proof has let through adds up.
void judge(BankFile file)
{
    BankProof::settle(file);
    for (const BankStatement &statement : file.statements) {
        if (statement.opening && statement.closing && !statement.isIncomplete)
            FUZZ_EXPECT(*statement.opening + statement.sum() == *statement.closing);
        for (const BankTransaction &each : statement.transactions) {
            FUZZ_EXPECT(!each.id.isEmpty() && each.booked.isValid() && each.amount.isSane());
            FUZZ_EXPECT(each.label.size() <= BankProof::longestText);
        }
    }
    for (const BankRefusal &refusal : file.refused)
        FUZZ_EXPECT(!BankProof::sentence(refusal).isEmpty());
}

void feedCamt(const QByteArray &bytes)
{
    judge(CamtReader::read(bytes));
}

void feedCfonb(const QByteArray &bytes)
{
    judge(CfonbReader::read(bytes));
    (void)CfonbReader::signedAmount(QString::fromLatin1(bytes.left(14)), 2);
}

void feedOfx(const QByteArray &bytes)
{
    judge(OfxReader::read(bytes));
}

void feedQif(const QByteArray &bytes)
{
    judge(QifReader::read(bytes));
    judge(QifReader::read(bytes, BankFigures::Order::DayMonth));
}

void feedBankTables(const QByteArray &bytes)
{
    judge(BankCsv::read(bytes));
    judge(BankFiles::read(bytes));
}

} // namespace

std::vector<FuzzTarget> bankEntries()
{
    return {{"camt", feedCamt, longest, 150},
            {"cfonb", feedCfonb, longest, 200},
            {"ofx", feedOfx, longest, 200},
            {"qif", feedQif, longest, 200},
            {"banktables", feedBankTables, longest, 150}};
}

} // namespace cabas::test
