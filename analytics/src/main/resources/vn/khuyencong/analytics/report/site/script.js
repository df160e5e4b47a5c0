// Language, sorting and filtering. The page is whole without this script, in Vietnamese. It uses no character that
// HTML would have to escape, so that the page stays well-formed XML.
(function () {
  'use strict';
  var page = document.documentElement;
  var KEY = 'khuyencong.lang';

  function asked() {
    return new URLSearchParams(location.search).get('lang');
  }

  // A browser may refuse storage to a page of the file system; then the address carries the choice.
  function remembered() {
    try {
      return localStorage.getItem(KEY);
    } catch (refused) {
      return null;
    }
  }

  function remember(language) {
    try {
      localStorage.setItem(KEY, language);
    } catch (refused) {
      return;
    }
  }

  function show(language) {
    page.lang = language;
    page.classList.toggle('en', language === 'en');
    document.querySelectorAll('[data-lang]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.lang === language));
    });
  }

  function choose(language) {
    remember(language);
    show(language);
  }

  function carry(event) {
    var link = event.target.closest('a[href]');
    var inside = link ? link.getAttribute('href') : '#';
    if (inside.startsWith('#')) {
      return;
    }
    var address = new URL(link.href);
    address.searchParams.set('lang', page.lang);
    link.href = address.href;
  }

  // Also for the other script of the page.
  window.inBothLanguages = words;

  function words(vietnamese, english) {
    var both = document.createDocumentFragment();
    [['vi', vietnamese], ['en', english]].forEach(function (text) {
      var span = document.createElement('span');
      span.className = 't';
      span.lang = text[0];
      span.textContent = text[1];
      both.append(span);
    });
    return both;
  }

  function value(row, column) {
    var cell = row.cells[column];
    if (cell.hasAttribute('data-sort')) {
      return cell.getAttribute('data-sort');
    }
    var shown = cell.querySelector('.t[lang="' + page.lang + '"]');
    return (shown || cell).textContent.trim();
  }

  function number(text) {
    return (/^-?[0-9]+(\.[0-9]+)?$/).test(text) ? Number(text) : NaN;
  }

  function compare(left, right, direction) {
    if (left === '') {
      return right === '' ? 0 : 1;
    }
    if (right === '') {
      return -1;
    }
    var difference = number(left) - number(right);
    return direction * (isNaN(difference) ? left.localeCompare(right, 'vi') : difference);
  }

  function sort(table, head, column) {
    var direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    Array.from(head.parentNode.cells).forEach(function (other) {
      other.removeAttribute('aria-sort');
    });
    head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
    Array.from(table.tBodies).forEach(function (body) {
      Array.from(body.rows).filter(function (row) {
        return !row.classList.contains('divider');
      }).sort(function (a, b) {
        return compare(value(a, column), value(b, column), direction);
      }).forEach(function (row) {
        body.append(row);
      });
    });
  }

  function sortable(table) {
    var heads = table.tHead.rows[table.tHead.rows.length - 1].cells;
    Array.from(heads).forEach(function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append.apply(button, Array.from(head.childNodes));
      head.append(button);
      button.addEventListener('click', function () {
        sort(table, head, column);
      });
    });
  }

  function filterable(table) {
    var label = document.createElement('label');
    var input = document.createElement('input');
    label.className = 'filter';
    input.type = 'search';
    label.append(words('Lọc dòng', 'Filter rows'), input);
    table.parentNode.before(label);
    input.addEventListener('input', function () {
      var wanted = input.value.normalize('NFC').toLowerCase();
      Array.from(table.tBodies).forEach(function (body) {
        Array.from(body.rows).forEach(function (row) {
          var divider = row.classList.contains('divider');
          row.hidden = !divider ? !row.textContent.toLowerCase().includes(wanted) : false;
        });
      });
    });
  }

  var language = asked() || remembered();
  show(language === 'en' ? 'en' : 'vi');
  document.addEventListener('DOMContentLoaded', function () {
    show(page.lang);
    document.querySelectorAll('[data-lang]').forEach(function (button) {
      button.addEventListener('click', function () {
        choose(button.dataset.lang);
      });
    });
    document.querySelectorAll('table.sortable').forEach(sortable);
    document.querySelectorAll('table.filterable').forEach(filterable);
    document.addEventListener('click', carry, true);
    document.addEventListener('auxclick', carry, true);
  });
})();
