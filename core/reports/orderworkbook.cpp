// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/orderworkbook.h"

#include "core/base/latelibrary.h"
#include "core/base/text.h"
#include "core/purchasing/suppliersheetrules.h"
#include "core/reports/workbookcalls.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace cabas {

namespace {

const WorkbookCalls &xlsxwriter()
{
    return *WorkbookCalls::get();
}

constexpr int usualWidth = 18; ///< characters of a column

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const OrderFileCell &cell)
{
    if (cell.decimals < 0)
        xlsxwriter().worksheet_write_string(sheet, row, column, cell.text.toUtf8().constData(),
                                            nullptr);
    else
        xlsxwriter().worksheet_write_number(
            sheet, row, column, plainDecimal(cell.number, cell.decimals).toDouble(), nullptr);
}

} // namespace

Result<QByteArray> OrderWorkbook::workbook(const OrderFile &file)
{
    if (WorkbookCalls::get() == nullptr)
        return LateLibrary::missing();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"order.xlsx"_qs);
    lxw_workbook *book = xlsxwriter().workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = xlsxwriter().workbook_add_worksheet(book, nullptr);
    lxw_col_t column = 0;
    for (const QString &heading : file.headings)
        xlsxwriter().worksheet_write_string(sheet, 0, column++, heading.toUtf8().constData(),
                                            nullptr);
    if (column > 0)
        xlsxwriter().worksheet_set_column(sheet, 0, lxw_col_t(column - 1), usualWidth, nullptr);
    lxw_row_t row = 1;
    for (const std::vector<OrderFileCell> &cells : file.rows) {
        for (size_t at = 0; at < cells.size(); ++at)
            writeCell(sheet, row, lxw_col_t(at), cells[at]);
        ++row;
    }
    const lxw_error error = xlsxwriter().workbook_close(book);
    QFile written(path);
    if (error != LXW_NO_ERROR || !written.open(QIODevice::ReadOnly))
        return storageFailure(tr("The order’s workbook could not be made: %1")
                                  .arg(QString::fromUtf8(xlsxwriter().lxw_strerror(error))));
    return written.readAll();
}

Result<> OrderWorkbook::write(const OrderFile &file, const QString &path)
{
    QByteArray bytes;
    if (path.endsWith(u".csv"_qs, Qt::CaseInsensitive)) {
        bytes = SupplierSheetRules::csv(file);
    } else {
        CABAS_LET(made, workbook(file));
        bytes = made;
    }
    QSaveFile target(path);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return Ok{};
    return storageFailure(tr("%1 could not be written: %2").arg(path, target.errorString()));
}

} // namespace cabas
