// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

namespace cabas {

/// What is called of libxlsxwriter, under its own names (see LateLibrary; filled in app/late).
struct WorkbookCalls {
    /// Null where the library is missing.
    static const WorkbookCalls *get();

    decltype(&::format_set_bold) format_set_bold;
    decltype(&::format_set_bottom) format_set_bottom;
    decltype(&::format_set_num_format) format_set_num_format;
    decltype(&::format_set_text_wrap) format_set_text_wrap;
    decltype(&::format_set_top) format_set_top;
    decltype(&::lxw_strerror) lxw_strerror;
    decltype(&::workbook_add_format) workbook_add_format;
    decltype(&::workbook_add_worksheet) workbook_add_worksheet;
    decltype(&::workbook_close) workbook_close;
    decltype(&::workbook_new) workbook_new;
    decltype(&::worksheet_autofilter) worksheet_autofilter;
    decltype(&::worksheet_fit_to_pages) worksheet_fit_to_pages;
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes;
    decltype(&::worksheet_repeat_rows) worksheet_repeat_rows;
    decltype(&::worksheet_set_column) worksheet_set_column;
    decltype(&::worksheet_set_paper) worksheet_set_paper;
    decltype(&::worksheet_write_blank) worksheet_write_blank;
    decltype(&::worksheet_write_datetime) worksheet_write_datetime;
    decltype(&::worksheet_write_number) worksheet_write_number;
    decltype(&::worksheet_write_string) worksheet_write_string;
};

} // namespace cabas
